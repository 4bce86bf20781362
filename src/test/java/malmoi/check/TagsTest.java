package malmoi.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=a>가<A HREF='b.html#가'>나</A><br/><img src=\"c d.svg\" alt>",
        "<p title='a > b' class=\"c\n d\">1 < 2 <3 </p><!-- <a href=x> --><i/>",
        "<a href=\"?a=1&amp;b=&#xAC00;&lt;&copy;&b\">도커</a><a href=가/나.html>다</a>",
        "<script>if (a<b) document.write('<a href=x>')</script><style>a<b{}</style><b id=1></b>",
        "<TITLE><b id=1></TITLE><textarea><i id=2></textarea><u id='3'></u>",
        "<!doctype html><html lang=ko><head></head><body><p/id=a/class=b><p id = 'c'>",
        "<p id=\"a\"class=\"b\"data-x></p><a href=/></a><a href=/b/></a>",
        "<svg><use href=\"#a\" xlink:href='b.svg#c'/></svg>"
      })
  void areThoseThatTheBrowserSees(String html) {
    String body = html.startsWith("<!") ? html : "<!doctype html><html><head></head><body>" + html;
    assertEquals(byJsoup(body), byTags(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "<p", "<p id", "<p id=", "<p id='a", "<!--", "<script>", "</p", "<p ="})
  void endWithThePage(String html) {
    byTags(html);
  }

  private static String byTags(String html) {
    Tags tags = new Tags(html.getBytes(StandardCharsets.UTF_8), new TagNames());
    StringJoiner seen = new StringJoiner("\n");
    while (tags.next()) {
      seen.add(
          IntStream.range(0, tags.attributes())
              .mapToObj(k -> tags.name(k).text() + "=" + tags.value(k))
              .collect(joining(" ", tags.name() + " ", "")));
    }
    return seen.toString();
  }

  private static String byJsoup(String html) {
    StringJoiner seen = new StringJoiner("\n");
    for (Element element : Jsoup.parse(html).children().select("*")) {
      seen.add(
          element.attributes().asList().stream()
              .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
              .collect(joining(" ", element.normalName() + " ", "")));
    }
    return seen.toString();
  }
}
