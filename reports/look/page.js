/* Draws every figure of the page and repaints it when the reader's colour scheme changes. */
(function () {
  "use strict";
  var night = window.matchMedia("(prefers-color-scheme: dark)");
  var small = window.matchMedia("(max-width: 32rem)");
  var palette = document.getElementById("palette");
  var pairs = palette ? JSON.parse(palette.textContent) : {};
  var options = { responsive: true, displayModeBar: false, displaylogo: false };

  function paint(value) {
    if (typeof value === "string") return (night.matches && pairs[value]) || value;
    if (Array.isArray(value)) return value.map(paint);
    if (value === null || typeof value !== "object") return value;
    var out = {};
    Object.keys(value).forEach(function (key) { out[key] = paint(value[key]); });
    return out;
  }

  function slim(plain) {
    var change = plain.narrow || {};
    (change.data || []).forEach(function (more, i) { Object.assign(plain.data[i], more); });
    Object.keys(change.layout || {}).forEach(function (key) {
      var more = change.layout[key];
      var part = typeof more === "object" && !Array.isArray(more);
      plain.layout[key] = part ? Object.assign({}, plain.layout[key], more) : more;
    });
    plain.layout.font = Object.assign({}, plain.layout.font, { size: 11 });
  }

  function draw(figure) {
    var canvas = figure.querySelector(".canvas");
    if (!window.Plotly) {
      canvas.classList.add("empty");
      canvas.textContent = "The drawing needs the file assets/plotly….min.js of this site; its numbers are in the table below.";
      var table = figure.querySelector("details");
      if (table) table.open = true;
      return;
    }
    var plain = JSON.parse(figure.querySelector("script").textContent);
    if (canvas.clientWidth < 480) slim(plain);
    window.Plotly.react(canvas, paint(plain.data), paint(plain.layout), options);
    figure.dataset.drawn = night.matches ? "dark" : "light";
  }

  function all() { document.querySelectorAll("figure.plot").forEach(draw); }
  function fresh() { document.querySelectorAll("figure.plot:not([data-drawn])").forEach(draw); }

  night.addEventListener("change", all);
  small.addEventListener("change", all);
  all();
  if (document.body.dataset.live !== undefined) new MutationObserver(fresh).observe(document.body, { childList: true, subtree: true });
})();
