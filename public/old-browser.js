// Runs in every browser, so it is written for the oldest: a kernel before Chromium 86 (兼容模式, old 极速模式)
// cannot read the program and would show nothing more. replaceChildren came with Chromium 86.
(function () {
  if (window.Element && Element.prototype && Element.prototype.replaceChildren) return;
  function show() {
    var words =
      '请切换到极速模式：点击地址栏右侧的内核图标，选择“极速模式”，再刷新本页。' +
      '已经是极速模式的，请升级浏览器（需要 Chromium 86 以上内核）。';
    var opening = document.getElementById('opening');
    if (!opening) return;
    while (opening.firstChild) opening.removeChild(opening.firstChild);
    opening.appendChild(document.createTextNode(words));
  }
  if (document.getElementById('opening')) show();
  else window.onload = show;
})();
