package dev.shortlist.attack;

import java.util.List;

/// Text that is in a web page and not on the screen.
final class HtmlAttacks {
  private static final String VANISH = "hidden-text.vanish";
  private static final String OFF = "hidden-text.off-page";
  private static final String TINY = "hidden-text.tiny";
  private static final String WHITE = "hidden-text.white";
  private static final String CLIPPED = "hidden-text.clipped";
  private static final String CLEAR = "hidden-text.transparent";
  private static final String UNUSED = "hidden-text.unused";
  private static final String ALTERNATE = "hidden-text.alternate";

  static final List<Attack> ALL =
      List.of(
          styled("display none", VANISH, "display:none"),
          styled("display none, important", VANISH, "display: none !important"),
          styled("visibility hidden", VANISH, "visibility:hidden"),
          styled("visibility collapse", VANISH, "visibility:collapse"),
          styled("content-visibility hidden", VANISH, "content-visibility:hidden"),
          styled("opacity 0", VANISH + " " + CLEAR, "opacity:0"),
          styled("opacity next to 0", VANISH + " " + CLEAR, "opacity:.01"),
          styled("opacity 0 %", VANISH + " " + CLEAR, "opacity:0%"),
          styled("filtered away", VANISH + " " + CLEAR, "filter:opacity(0)"),
          styled("font size 0", TINY, "font-size:0"),
          styled("font size 1 px", TINY, "font-size:1px"),
          styled("font of size 0", TINY, "font:0/0 a"),
          styled("font of 1 px", TINY, "font: italic 1px/1 serif"),
          styled("scaled to nothing", TINY, "transform:scale(0)"),
          styled("zoomed to nothing", TINY, "zoom:0.01"),
          styled("indented off the page", OFF, "text-indent:-9999px"),
          styled("left of the page", OFF, "position:absolute;left:-9999px"),
          styled("above the page", OFF, "position:fixed;top:-200em"),
          styled("right of the page", OFF, "position:absolute;right:-9999px"),
          styled("far right of the page", OFF, "position:absolute;left:9999em"),
          styled("moved away", OFF, "transform:translateX(-9999px)"),
          styled("moved away by its margin", OFF, "margin:0 0 0 -9999px"),
          styled(
              "pushed away by its padding",
              OFF,
              "text-indent:100%;overflow:hidden;white-space:nowrap"),
          styled("clipped", CLIPPED, "position:absolute;clip:rect(0,0,0,0)"),
          styled("clipped by a path", CLIPPED, "clip-path:inset(50%)"),
          styled("no height", CLIPPED, "height:0;overflow:hidden"),
          styled("one pixel", CLIPPED, "width:1px;height:1px;overflow:hidden"),
          styled("no greatest height", CLIPPED, "max-height:0;overflow:hidden"),
          styled("white", WHITE, "color:white"),
          styled("white in hexadecimal", WHITE, "color:#FFF"),
          styled("white, clear and all", WHITE, "color:#ffffffff"),
          styled("nearly white", WHITE, "color:rgb(250, 250, 250)"),
          styled("white in per cent", WHITE, "color:rgb(100% 100% 100%)"),
          styled("white by its hue", WHITE, "color:hsl(0, 0%, 100%)"),
          styled("a named pale colour", WHITE, "color:mintcream"),
          styled("clear", CLEAR + " " + WHITE, "color:transparent"),
          styled("clear by alpha", CLEAR + " " + WHITE, "color:rgba(0,0,0,0)"),
          styled("clear in hexadecimal", CLEAR + " " + WHITE, "color:#00000000"),
          styled("colour of its ground", WHITE, "background:#204060;color:#214161"),
          of("ground inherited", WHITE, HtmlAttacks::inherited),
          of(
              "font element in white",
              WHITE,
              l -> body("<font color=\"#ffffff\">" + plain(l) + "</font>")),
          of("white on the body's colour", WHITE, HtmlAttacks::onBody),
          of("by a class", VANISH, l -> rule(".q{display:none}", "class=\"q\"", l)),
          of("by a class, white", WHITE, l -> rule(".a .q, p.q{color:#fff}", "class=\"q\"", l)),
          of(
              "by an identifier",
              OFF,
              l -> rule("#q p{position:absolute;left:-5000px}", "", l, "id=\"q\"")),
          of(
              "by a rule for screens",
              VANISH,
              l -> rule("@media screen{.q{display:none}}", "class=\"q\"", l)),
          of(
              "by a rule for all media",
              VANISH,
              l -> rule("@media all and (min-width:1px){.q{display:none}}", "class=\"q\"", l)),
          of(
              "by a rule after one for print",
              VANISH,
              l -> rule("@media print{p{color:#000}} .q{display:none}", "class=\"q\"", l)),
          of(
              "by a value of its own",
              WHITE,
              l -> rule(":root{--c:#fff} .q{color:var(--c)}", "class=\"q\"", l)),
          of("hidden", VANISH, l -> body(HtmlCv.paragraphs("hidden", l))),
          of("hidden form field", VANISH, l -> body(input("hidden", l))),
          of("comment", "hidden-text.comment", l -> body("<!-- " + plain(l) + " -->")),
          of(
              "template",
              UNUSED,
              l -> body("<template>" + HtmlCv.paragraphs("", l) + "</template>")),
          of(
              "noscript",
              UNUSED,
              l -> body("<noscript>" + HtmlCv.paragraphs("", l) + "</noscript>")),
          of(
              "data list",
              UNUSED,
              l -> body("<datalist><option>" + plain(l) + "</option></datalist>")),
          of(
              "old element for pages without frames",
              UNUSED,
              l -> body("<noframes>" + plain(l) + "</noframes>")),
          of(
              "inside an object",
              UNUSED,
              l -> body("<object data=\"x.png\">" + plain(l) + "</object>")),
          of("inside a canvas", UNUSED, l -> body("<canvas>" + plain(l) + "</canvas>")),
          of("inside a video", UNUSED, l -> body("<video>" + plain(l) + "</video>")),
          of(
              "closed details",
              VANISH,
              l ->
                  body(
                      "<details><summary>More</summary>"
                          + HtmlCv.paragraphs("", l)
                          + "</details>")),
          of(
              "closed dialogue",
              VANISH,
              l -> body("<dialog>" + HtmlCv.paragraphs("", l) + "</dialog>")),
          of(
              "title of a word",
              ALTERNATE,
              l -> body("<p><span title=\"" + plain(l) + "\">Reliable</span></p>")),
          of(
              "label for assistants",
              ALTERNATE,
              l -> body("<p><span aria-label=\"" + plain(l) + "\">Reliable</span></p>")),
          of(
              "alternate text of a picture",
              ALTERNATE,
              l -> body("<p><img alt=\"" + plain(l) + "\" src=\"x.png\">Reliable</p>")),
          of(
              "value of its own",
              ALTERNATE,
              l -> body("<p data-more=\"" + plain(l) + "\">Reliable</p>")),
          of(
              "keywords of the page",
              "hidden-text.metadata",
              l ->
                  new HtmlCv.More("", "<meta name=\"keywords\" content=\"" + plain(l) + "\">", "")),
          of(
              "structured data",
              "hidden-text.metadata",
              l ->
                  new HtmlCv.More(
                      "",
                      "<script type=\"application/ld+json\">{\"description\":\""
                          + plain(l)
                          + "\"}</script>",
                      "")));

  private HtmlAttacks() {}

  private static Attack of(String name, String codes, HtmlCv.Step step) {
    return Attack.of(
        "HTML", name, codes, (cv, sidebar, lines) -> HtmlCv.of(cv, sidebar, step, lines));
  }

  private static Attack styled(String name, String codes, String css) {
    return of(name, codes, l -> body(HtmlCv.paragraphs("style=\"" + css + "\"", l)));
  }

  private static HtmlCv.More body(String html) {
    return new HtmlCv.More("", "", html);
  }

  private static HtmlCv.More rule(String rules, String attributes, List<String> lines) {
    return rule(rules, attributes, lines, "");
  }

  private static HtmlCv.More rule(
      String rules, String attributes, List<String> lines, String around) {
    return new HtmlCv.More(
        rules, "", "<div " + around + ">" + HtmlCv.paragraphs(attributes, lines) + "</div>");
  }

  private static String plain(List<String> lines) {
    return HtmlCv.escaped(String.join(" ", lines));
  }

  private static String input(String type, List<String> lines) {
    return "<input type=\"" + type + "\" value=\"" + plain(lines) + "\">";
  }

  private static HtmlCv.More inherited(List<String> lines) {
    return body(
        "<div style=\"background-color:#eeeeee\"><section><div style=\"color:#f0f0f0\">"
            + HtmlCv.paragraphs("", lines)
            + "</div></section></div>");
  }

  private static HtmlCv.More onBody(List<String> lines) {
    return new HtmlCv.More(
        "body{background:#f4efe6}", "", HtmlCv.paragraphs("style=\"color:#f3eee5\"", lines));
  }
}
