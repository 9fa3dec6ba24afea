// Sets light or dark before the first paint. A file of its own, because the content security policy allows no inline script.
(function () {
  var saved = null;
  try {
    saved = window.localStorage.getItem('daryger.scheme');
  } catch (_) {
    saved = null;
  }
  var dark =
    saved === 'dark' || (saved !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
