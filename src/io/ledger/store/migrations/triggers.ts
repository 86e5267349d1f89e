/** Statements that make the triggers, for each kind of database. */
type Statements = Readonly<Record<'sqlite' | 'postgres', readonly string[]>>;

/**
 * Entries are append-only: the database itself refuses to change or remove one. `verify` holds the triggers to these statements, so they name events in the order
 * in which PostgreSQL gives them back.
 */
export const entriesAreKept: Statements = {
  sqlite: [
    `create trigger entry_not_changed before update on entry begin select raise(abort, 'entries are append-only'); end`,
    `create trigger entry_not_removed before delete on entry begin select raise(abort, 'entries are append-only'); end`,
  ],
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'entries are append-only'; end $$`,
    `create trigger entry_kept before delete or update on entry for each row execute function refuse_change()`,
    `create trigger entry_not_emptied before truncate on entry for each statement execute function refuse_change()`,
  ],
};

/** What the database says of an entry that does not balance. */
export const unbalanced = 'debits and credits of the entry differ';

/**
 * A journal row closes the journal entry: its lines stand there before it, add up to zero, and none comes after it.
 * So an entry whose debits and credits differ cannot be committed, whatever program writes it.
 */
export const journalBalances: Statements = {
  sqlite: [
    `create trigger journal_balances before insert on journal
     when (select coalesce(sum(fen), 0) from posting where entry = new.entry) <> 0
     begin select raise(abort, '${unbalanced}'); end`,
    `create trigger posting_before_journal before insert on posting
     when exists (select 1 from journal where entry = new.entry)
     begin select raise(abort, 'the journal entry is closed'); end`,
  ],
  postgres: [
    `create function refuse_unbalanced() returns trigger language plpgsql as $$
     begin
       if (select coalesce(sum(fen), 0) from posting where entry = new.entry) <> 0 then
         raise exception '${unbalanced}';
       end if;
       return new;
     end $$`,
    `create trigger journal_balances before insert on journal for each row execute function refuse_unbalanced()`,
    `create function refuse_late_posting() returns trigger language plpgsql as $$
     begin
       if exists (select 1 from journal where entry = new.entry) then
         raise exception 'the journal entry is closed';
       end if;
       return new;
     end $$`,
    `create trigger posting_before_journal before insert on posting for each row execute function refuse_late_posting()`,
  ],
};
