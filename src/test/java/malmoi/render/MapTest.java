package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import malmoi.link.Backlink;
import malmoi.model.Kind;
import malmoi.site.Address;
import malmoi.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MapTest {

  @Test
  void drawsTheSixHundredMostLinkedAndListsAllOnPagesThatStaySmall() {
    Sample sample = new Sample();
    Random random = new Random(1);
    for (int k = 0; k < 2_500; k++) {
      sample.term("term-" + k, Kind.TERM, List.of("가상 용어 " + k), List.of("Virtual term " + k));
      for (int mention = 0; k > 0 && mention < 15; mention++) {
        mention(sample, "term-" + k, "term-" + random.nextInt(k));
      }
    }
    Map<String, String> site = sample.site(Address.UNKNOWN);
    Set<String> listed = new HashSet<>();
    for (String path : List.of("map.html", "map/2.html", "map/3.html")) {
      String html = site.get("ko/" + path);
      Document map = Jsoup.parse(html);
      assertEquals(path.equals("map.html") ? 600 : 0, map.select("svg a[href] > circle").size());
      assertEquals("1–1000 1001–2000 2001–2500", map.select("#list p").text());
      map.select(".tally a").eachText().forEach(name -> assertTrue(listed.add(name), name));
      int size = html.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(size < 300_000, () -> path + ": " + size + " bytes");
    }
    assertEquals(2_500, listed.size());
    Document last = Jsoup.parse(site.get("ko/map/3.html"));
    assertEquals("지도 2001–2500", last.selectFirst("h1").text());
    assertEquals("../map/3.html", last.selectFirst("#list [aria-current=page]").attr("href"));
    assertTrue(last.selectFirst(".tally a").attr("href").startsWith("../term-"));
  }

  @Test
  void leadsFromTheMostLinkedTermToTheLeast() {
    Document map = friends().page("ko/map.html");
    assertEquals(List.of("b.html", "a.html", "c.html"), map.select("svg a").eachAttr("href"));
    assertEquals(List.of("나 2", "가 1", "다 1", "라 0"), map.select(".tally li").eachText());
    assertEquals(2, map.selectFirst("svg > path").attr("d").split("M").length - 1);
  }

  @Test
  void saysSoWhenNothingIsMentioned() {
    Sample lonely = new Sample().term("a", Kind.TERM, List.of("가"), List.of());
    assertEquals("아직 서로의 글에 나오는 용어가 없습니다.", lonely.page("ko/map.html").selectFirst(".lead").text());
    assertEquals(0, lonely.page("ko/map.html").select("svg").size());
    assertEquals(0, lonely.page("ko/a.html").select("#neighbours").size());
  }

  @Test
  void showsOnATermsPageWhoMentionsItAndWhomItMentions() {
    Document page = friends().page("ko/b.html");
    assertEquals(List.of("가"), page.select("#neighbours text.end").eachText());
    assertEquals(List.of("다"), page.select("#neighbours text:not(.end)").eachText());
    assertEquals(List.of("a.html", "c.html"), page.select("#neighbours a").eachAttr("href"));
  }

  @Test
  void cutsALongNameAndKeepsItWholeAsTheNameOfTheLink() {
    String name = "호스트 볼륨과 컨테이너 볼륨의 차이점은 무엇인가";
    Sample sample = new Sample();
    sample.term("long", Kind.TOPIC, List.of(name), List.of());
    sample.term("a", Kind.TERM, List.of("가"), List.of());
    mention(sample, "long", "a");
    assertEquals(name, sample.page("ko/map.html").selectFirst("a[href=long.html] > title").text());
    Document page = sample.page("ko/a.html");
    assertEquals(name, page.selectFirst("#neighbours title").text());
    assertTrue(page.selectFirst("#neighbours text").text().endsWith("…"));
  }

  /** 가 mentions 나, which mentions 다; nobody speaks of 라. */
  private static Sample friends() {
    Sample sample = new Sample();
    List.of("a가", "b나", "c다", "d라")
        .forEach(
            each ->
                sample.term(
                    each.substring(0, 1), Kind.TERM, List.of(each.substring(1)), List.of()));
    mention(sample, "a", "b");
    mention(sample, "b", "c");
    return sample;
  }

  private static void mention(Sample sample, String from, String to) {
    sample.backlink(to, new Backlink(from, Language.KO, "", "", ""));
  }
}
