/**
 * The one style of the page. On screen it reads like a web page and reflows down to a phone; in print it has the
 * paper and the faces of an official document (GB/T 9704-2012).
 */
export const pageStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#1f1f1f;font:1.0625rem/1.9 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;overflow-wrap:break-word}
main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{margin:0 0 2rem;font-size:1.625rem;line-height:1.5;text-align:center;text-wrap:balance}
h1+.mark{margin-top:-1.5rem}
.mark{margin:0 0 2rem;font-family:KaiTi_GB2312,KaiTi,STKaiti,"LXGW WenKai",serif;text-align:center;text-indent:0}
h2{margin:2rem 0 .75rem;font-size:1.25rem;line-height:1.6}
h3{margin:1rem 0 .5rem;font-size:1em}
p,.run-in{margin:0 0 .75rem;text-indent:2em;text-align:justify}
.run-in h3,.run-in p{display:inline;margin:0}
.kaiti,.note{font-family:KaiTi_GB2312,KaiTi,STKaiti,"LXGW WenKai",serif}
.heiti{font-family:SimHei,"Noto Sans CJK SC",sans-serif}
.scroll{margin:1rem 0 1.5rem;overflow-x:auto}
.scroll:focus-visible{outline:3px solid #1677ff;outline-offset:2px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.5;font-variant-numeric:tabular-nums}
table.wide{min-width:48rem}
th,td{border:1px solid #595959;padding:.375rem .25rem;font-weight:normal;text-align:center;vertical-align:middle}
th{text-wrap:balance}
.left{text-align:left;text-wrap:wrap}
.right{text-align:right}
.vertical{writing-mode:vertical-rl;text-orientation:upright;white-space:nowrap;letter-spacing:.25em}
figure{margin:1.5rem 0;text-align:center}
img{max-width:100%;height:auto}
figcaption,.missing{font-size:.9375rem;text-align:center;text-indent:0}
.attachments{margin-top:1.5rem}
.attachments a{color:#0958d9}
.signature{margin:2rem 2em 0 auto;width:fit-content;max-width:100%}
.signature p{margin:0;text-align:center;text-indent:0}
.attachment{margin-top:3rem;border-top:1px solid #d9d9d9}
.attachment h2{text-align:center;text-indent:0}
.label{margin:1.5rem 0 0;text-indent:0}
.flush{margin:0;text-indent:0}
@media (max-width:40rem){
main{padding:1.25rem 1rem 3rem}
h1{font-size:1.375rem}
table{font-size:.875rem}
table.wide{min-width:36rem}
}
@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"— " counter(page) " —";font:14pt SimSun,serif}}
@media print{
body{font:16pt/28.9pt FangSong_GB2312,FangSong,STFangsong,"Source Han Serif SC","Noto Serif CJK SC",serif;color:#000}
main{max-width:none;padding:0}
h1{margin:0 0 28.9pt;font:22pt/1.6 FZXiaoBiaoSong-B05S,"方正小标宋简体",STZhongsong,SimSun,serif}
h1+.mark{margin:-28.9pt 0 28.9pt}
h2{margin:0;font:16pt/28.9pt SimHei,"Noto Sans CJK SC",sans-serif;break-after:avoid}
main>h2{text-indent:2em}
h3{margin:0;font:16pt/28.9pt KaiTi_GB2312,KaiTi,STKaiti,"LXGW WenKai",serif;text-indent:2em;break-after:avoid}
p,.run-in{margin:0}
.scroll{margin:8pt 0;overflow:visible;break-inside:avoid}
table,table.wide{min-width:0;font-size:9pt;line-height:1.25}
th,td{border-color:#000;padding:2pt 1pt}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
.signature{margin-top:28.9pt;break-inside:avoid}
.attachments a{color:inherit;text-decoration:none}
.attachment{break-before:page;margin:0;border:0}
.attachment h2{margin:28.9pt 0}
}`;
