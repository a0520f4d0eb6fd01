
(function () {
  'use strict';
  var root = document.documentElement;

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  // Without a script, what needs one is not there.
  each('#theme, #filter, .zoom', function (element) { element.hidden = false; });

  function remembered() {
    try { return localStorage.getItem('jooq-conformance-theme'); } catch (e) { return null; }
  }
  function setTheme(theme) {
    root.dataset.theme = theme;
    document.getElementById('theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
    // A page that was opened from a file may have no storage; it forgets then.
    try { localStorage.setItem('jooq-conformance-theme', theme); } catch (e) { return; }
  }
  var dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  var theme = remembered() === 'dark' || remembered() === 'light' ? remembered() : dark;
  document.getElementById('theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
  if (theme !== dark) { root.dataset.theme = theme; }
  document.getElementById('theme').addEventListener('click', function () {
    theme = theme === 'dark' ? 'light' : 'dark';
    setTheme(theme);
  });

  var query = document.getElementById('query');
  if (query) {
    var findings = Array.prototype.map.call(document.querySelectorAll('#findings .finding'), function (element) {
      var object = element.parentNode;
      var text = object.querySelector('h3 code').textContent + ' ' + element.textContent;
      return { element: element, object: object, severity: element.dataset.severity, text: text.toLowerCase() };
    });
    var hidden = {};
    var filter = function () {
      var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
      var objects = new Set();
      var shown = 0;
      findings.forEach(function (finding) {
        var visible = !hidden[finding.severity] && words.every(function (word) { return finding.text.includes(word); });
        finding.element.hidden = !visible;
        if (visible) { objects.add(finding.object); shown++; }
      });
      each('#findings .object', function (object) { object.hidden = !objects.has(object); });
      document.getElementById('shown').textContent = shown + ' of ' + findings.length + ' shown';
    };
    query.addEventListener('input', filter);
    each('.toggle', function (button) {
      button.addEventListener('click', function () {
        var off = button.getAttribute('aria-pressed') === 'true';
        button.setAttribute('aria-pressed', String(!off));
        hidden[button.dataset.severity] = off;
        filter();
      });
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === '/' && document.activeElement !== query) { event.preventDefault(); query.focus(); }
    });
    // Whoever follows a link to what is filtered out wants to see it.
    addEventListener('hashchange', function () {
      var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.closest('[hidden]')) {
        query.value = '';
        hidden = {};
        each('.toggle', function (button) { button.setAttribute('aria-pressed', 'true'); });
        filter();
        target.scrollIntoView();
      }
    });
    filter();
  }

  var svg = document.getElementById('erd');
  if (svg) {
    var canvas = svg.parentNode;
    var width = svg.viewBox.baseVal.width;
    var height = svg.viewBox.baseVal.height;
    var scale = 1;
    var fit = function () { return Math.min(1, (canvas.clientWidth - 2) / width); };
    var zoom = function (to) {
      scale = Math.min(2, Math.max(Math.min(0.1, fit()), to));
      svg.setAttribute('width', String(Math.floor(width * scale)));
      svg.setAttribute('height', String(Math.floor(height * scale)));
    };
    each('[data-zoom]', function (button) {
      button.addEventListener('click', function () {
        zoom({ in: scale * 1.25, out: scale / 1.25, fit: fit() }[button.dataset.zoom]);
      });
    });
    // At first, as much as can be read.
    zoom(Math.max(0.7, fit()));
    // And of more than fits, what differs most.
    var first = svg.querySelector('.entity.error') || svg.querySelector('.entity.warning') || svg.querySelector('.entity.info');
    if (first) {
      var place = first.getBoundingClientRect();
      var view = canvas.getBoundingClientRect();
      canvas.scrollLeft += place.left + place.width / 2 - view.left - view.width / 2;
      canvas.scrollTop += place.top + place.height / 2 - view.top - view.height / 2;
    }
  }
})();
