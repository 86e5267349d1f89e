import { expect, it } from 'vitest';
import { shownCommand } from '../../../src/io/report/shown-command.ts';

it('shows the blanks of a command in the words of the language, and leaves a name that looks like one alone', () => {
  const command = 'mutual receive --assign <line>=recovery:<claim>';
  expect(shownCommand(command, 'zh')).toBe('mutual receive --assign <明细编号>=recovery:<申请编号>');
  expect(shownCommand(command, 'en')).toBe(command);
  expect(shownCommand('mutual receive --set-off --unit <甲>厂', 'zh')).toBe('mutual receive --set-off --unit <甲>厂');
});
