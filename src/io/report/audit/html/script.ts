/**
 * What the page runs in the browser: filters the findings by subject, severity, test and words, counts what is left, and tells of it. Without it all findings are there. It holds no
 * data of the audit: it reads what stands in the page, as text.
 */
export const pageScript = `
(function () {
  'use strict';
  var box = document.getElementById('filter');
  if (!box) return;
  var status = document.getElementById('filter-status');
  var none = document.getElementById('filter-none');
  var inputs = ['subject', 'severity', 'test', 'words'].map(function (name) { return document.getElementById('filter-' + name); });
  var tests = Array.prototype.map.call(document.querySelectorAll('section.test'), function (section) {
    var title = section.querySelector('h3').textContent.toLowerCase() + ' ' + section.id;
    return {
      section: section,
      count: section.querySelector('.shown'),
      values: [section.dataset.subject, section.dataset.severity, section.id],
      all: Number(section.dataset.cases),
      rows: Array.prototype.map.call(section.querySelectorAll('tbody tr'), function (row) {
        return { row: row, text: (title + ' ' + row.textContent).toLowerCase() };
      })
    };
  });
  var all = tests.reduce(function (sum, test) { return sum + test.all; }, 0);
  function put(text, shown, total) {
    return text.replace('{shown}', shown.toLocaleString('en')).replace('{all}', total.toLocaleString('en'));
  }
  function apply() {
    var wanted = inputs.slice(0, 3).map(function (input) { return input.value; });
    var words = inputs[3].value.toLowerCase().split(/\\s+/).filter(Boolean);
    var active = words.length > 0 || wanted.some(Boolean);
    var total = 0;
    tests.forEach(function (test) {
      var meant = test.values.every(function (value, at) { return wanted[at] === '' || wanted[at] === value; });
      var shown = 0;
      test.rows.forEach(function (each) {
        var fits = meant && words.every(function (word) { return each.text.indexOf(word) >= 0; });
        each.row.hidden = !fits;
        if (fits) shown += 1;
      });
      test.section.hidden = shown === 0;
      if (words.length === 0 && meant) shown = test.all;
      test.count.hidden = shown === test.all;
      test.count.textContent = put(box.dataset.shown, shown, test.all);
      total += shown;
    });
    status.textContent = put(box.dataset.shown, total, all);
    none.hidden = total > 0;
    document.body.classList.toggle('filtered', active);
  }
  var waiting;
  function soon() { clearTimeout(waiting); waiting = setTimeout(apply, 120); }
  inputs.forEach(function (input) { input.addEventListener(input === inputs[3] ? 'input' : 'change', input === inputs[3] ? soon : apply); });
  document.getElementById('filter-reset').addEventListener('click', function () {
    inputs.forEach(function (input) { input.value = ''; });
    apply();
    inputs[3].focus();
  });
  box.hidden = false;
  apply();
})();
`;
