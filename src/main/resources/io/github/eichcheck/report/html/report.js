// Filters and sorts the table of CDRs. The report can be read without it.
(function () {
    'use strict';
    const table = document.getElementById('cdr-table');
    const body = table.tBodies[0];
    const verdict = document.getElementById('filter-verdict');
    const text = document.getElementById('filter-text');
    const count = document.getElementById('filter-count');
    const order = { invalid: 0, indeterminate: 1, valid: 2 };
    const rows = Array.from(body.rows);
    const pages = Array.from(document.querySelectorAll('#pages > article'));

    function matches(element, words) {
        return (!verdict.value || element.dataset.verdict === verdict.value)
            && (!words || element.textContent.toLowerCase().includes(words));
    }

    function filter() {
        const words = text.value.trim().toLowerCase();
        let shown = 0;
        const byId = new Map();
        rows.forEach(function (row) {
            row.hidden = !matches(row, words);
            shown += row.hidden ? 0 : 1;
            const link = row.querySelector('a[href]');
            if (link) {
                byId.set(link.getAttribute('href').slice(1), row.hidden);
            }
        });
        pages.forEach(function (page) {
            page.hidden = byId.get(page.id) === true;
        });
        count.textContent = count.dataset.words.replace('{0}', shown).replace('{1}', rows.length);
    }

    function key(row, column, kind) {
        if (kind === 'v') {
            return order[row.dataset.verdict];
        }
        const content = row.cells[column].textContent.trim();
        if (kind === 't') {
            return content;
        }
        const number = parseFloat(content.replace('\u2212', '-'));
        return Number.isNaN(number) ? Number.NEGATIVE_INFINITY : number;
    }

    function sort(head) {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        Array.from(head.parentNode.cells).forEach(function (cell) {
            cell.removeAttribute('aria-sort');
        });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const keyed = Array.from(body.rows).map(function (row) {
            return { row: row, key: key(row, head.cellIndex, head.dataset.sort) };
        });
        keyed.sort(function (a, b) {
            const less = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
            return up ? less : -less;
        });
        keyed.forEach(function (entry) {
            body.appendChild(entry.row);
        });
    }

    Array.from(rows.length < 2 ? [] : table.tHead.rows[0].cells).forEach(function (head) {
        // A real button would keep the head of the table from being printed on every page.
        const button = document.createElement('span');
        button.setAttribute('role', 'button');
        button.tabIndex = 0;
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener('click', function () {
            sort(head);
        });
        button.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                sort(head);
            }
        });
    });
    verdict.addEventListener('change', filter);
    text.addEventListener('input', filter);
    document.getElementById('filter').addEventListener('submit', function (event) {
        event.preventDefault();
    });
    document.getElementById('filter').hidden = rows.length < 2;
    filter();
})();
