// Browsers that know no modules (兼容模式) run this file instead of the app.
window.onload = function () {
  var words = '请切换到极速模式：点击地址栏右侧的内核图标，选择“极速模式”，再刷新本页。';
  var opening = document.getElementById('opening');
  opening.removeChild(opening.firstChild);
  opening.appendChild(document.createTextNode(words));
};
