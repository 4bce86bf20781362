package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.model.Kind;
import malmoi.site.Address;
import malmoi.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final String CARDS = "0-effdd250f4.js";

  private static final Map<String, String> SITE =
      new TreeMap<>(Sample.full().site(Address.UNKNOWN));

  @Test
  void makesTheSamePagesInBothLanguages() {
    assertEquals(
        List.of(
            ".nojekyll",
            "404.html",
            "assets/copy.js",
            "assets/entrance.js",
            "assets/icon.svg",
            "assets/offline.js",
            "assets/pages.css",
            "assets/preview.js",
            "assets/previews/" + CARDS,
            "assets/previews/index.js",
            "assets/print.css",
            "assets/style.css",
            "assets/view.js",
            "en/container.html",
            "en/corrections.html",
            "en/create-image.html",
            "en/docker.html",
            "en/index.html",
            "en/map.html",
            "en/notes/docker.html",
            "en/print.html",
            "en/search.html",
            "en/sources.html",
            "index.html",
            "ko/container.html",
            "ko/corrections.html",
            "ko/create-image.html",
            "ko/docker.html",
            "ko/index.html",
            "ko/map.html",
            "ko/notes/docker.html",
            "ko/print.html",
            "ko/search.html",
            "ko/sources.html",
            "offline.html",
            "t/container.html",
            "t/create-image.html",
            "t/docker.html"),
        List.copyOf(SITE.keySet()));
  }

  @Test
  void makesOneLanguageWhenOnlyOneIsWanted() {
    Map<String, String> site = Sample.full().languages(Language.KO).site(Sample.PUBLISHED);
    assertTrue(site.keySet().stream().noneMatch(path -> path.startsWith("en/")));
    assertEquals(
        0, Jsoup.parse(site.get("ko/docker.html")).select(".tongues, [hreflang=en]").size());
  }

  @Test
  void hasOneMainOneTitleAndOneSearchAPage() {
    for (String path : SITE.keySet()) {
      if (path.endsWith(".html")) {
        Document page = page(path);
        int searches = page.select("body").is(".entrance, .bound") ? 0 : 1;
        assertEquals(1, page.select("main").size(), path);
        assertEquals(1, page.select("h1").size(), path);
        assertEquals(searches, page.select("input#search").size(), path);
        assertEquals(searches, page.select("#search-results").size(), path);
      }
    }
  }

  @Test
  void givesEachIdOnceAPage() {
    for (String path : SITE.keySet()) {
      List<String> ids = page(path).select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids, path);
    }
  }

  @Test
  void leadsOnlyToPagesAndAnchorsThatAreThere() {
    List<String> dead = new ArrayList<>();
    for (String path : SITE.keySet()) {
      if (path.endsWith(".html") && !path.matches("404.html|offline.html")) {
        for (Element link :
            page(path).select("a[href], link[href], script[src]:not([src$=assets/search.js])")) {
          String href = link.attr(link.hasAttr("src") ? "src" : "href");
          if (!href.startsWith("http") && !leadsSomewhere(path, href)) {
            dead.add(path + " " + href);
          }
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  private static boolean leadsSomewhere(String from, String href) {
    String[] parts = href.split("#", 2);
    String to =
        parts[0].isEmpty()
            ? from
            : URLDecoder.decode(
                URI.create("/" + from).resolve(parts[0]).getRawPath().substring(1),
                StandardCharsets.UTF_8);
    return SITE.containsKey(to) && (parts.length == 1 || page(to).getElementById(parts[1]) != null);
  }

  @Test
  void showsWhatIsNotTranslatedInItsOwnLanguageAndSaysSo() {
    Document en = page("en/create-image.html");
    assertEquals("ko", en.selectFirst("h1").attr("lang"));
    assertEquals("ko", en.selectFirst(".prose").attr("lang"));
    assertEquals(
        "Not translated into English yet. This is the Korean text.",
        en.selectFirst(".status").text());

    Sample english = new Sample();
    CleanNote note = english.note("a.en.md", Language.EN, "# A\n\n## Pod\n\nThe smallest unit.\n");
    english.page("a", null, note);
    english.term(
        "pod", Kind.TERM, List.of(), List.of("Pod"), Sample.sense(null, Sample.entry(note, "Pod")));
    Document ko = english.page("ko/pod.html");
    assertEquals("en", ko.selectFirst(".prose").attr("lang"));
    assertEquals("아직 한국어로 옮기지 못해 영어 글을 그대로 보입니다.", ko.selectFirst(".status").text());
    assertEquals("en", english.page("ko/notes/a.html").selectFirst("h1").attr("lang"));
  }

  @Test
  void tellsCardsTheNamesAndFirstSentencesOfEachTerm() {
    String terms =
        "{\"container\":{\"ko\":[\"컨테이너\",\"\"],\"en\":[\"container\",\"\"]},"
            + "\"create-image\":{\"ko\":[\"이미지 생성\",\"굵게 & docker build\"]},"
            + "\"docker\":{\"ko\":[\"도커\",\"컨테이너를 다루는 도구이다. 문서\"],"
            + "\"en\":[\"Docker\",\"A tool for handling containers.\"]}}";
    assertEquals(
        "document.dispatchEvent(new CustomEvent(\"malmoi-previews\","
            + "{detail:{\"name\":\"0\",\"told\":"
            + terms
            + "}}));\n",
        SITE.get("assets/previews/" + CARDS));
    assertEquals(
        "document.dispatchEvent(new CustomEvent(\"malmoi-previews\","
            + "{detail:{\"name\":\"index\",\"told\":[\""
            + CARDS
            + "\"]}}));\n",
        SITE.get("assets/previews/index.js"));
  }

  @Test
  void saysThatADefinitionIsWantedAndWhereTheTermIsMentioned() {
    Document page = page("ko/container.html");
    assertEquals("이 용어는 아직 풀이가 없습니다. 풀이를 기다립니다.", page.selectFirst(".status").text());
    assertEquals("도커 컨테이너를 다루는 도구이다.", page.selectFirst("#backlinks li").text());
  }

  @Test
  void showsTheWholeNoteWithItsAnchors() {
    Document page = page("ko/notes/docker.html");
    assertEquals("도커 노트", page.selectFirst("h1#도커-노트").text());
    assertEquals(List.of("도커란", "이미지-생성-docker-build--t-x-"), page.select("h2").eachAttr("id"));
    assertEquals("쓰임", page.selectFirst("h3#쓰임").text());
    assertEquals("docker build -t x ./", page.selectFirst("h2 code").text());
    assertEquals("들어가는 말 컨테이너 정리", page.selectFirst(".whole .prose").text());
    assertEquals("../docker.html", page.selectFirst(".part a").attr("href"));
    assertEquals("../container.html", page.selectFirst("a.term[data-term=container]").attr("href"));
  }

  @Test
  void movesLinesThatOnlyNameASourceToTheSourcesOfTheTerm() {
    Document page = page("ko/docker.html");
    String link = "https://example.com/docker#:~:text=%EB%8F%84%EC%BB%A4";
    assertEquals(0, page.select(".prose a[href^=https://example.com]").size());
    assertEquals(link, page.selectFirst("#sources .title a").attr("href"));
    assertEquals("도커 안내서 예시 2017-01-19 도커", page.selectFirst("#sources li").text());
    assertEquals(1, page("ko/notes/docker.html").select("a[href='" + link + "']").size());
  }

  @Test
  void tellsTheMendedWordsWithTheirRow() {
    Element link = page("ko/docker.html").selectFirst(".beside a[href^=corrections]");
    assertEquals("도구", link.text());
    Element row = page("ko/corrections.html").getElementById(link.attr("href").split("#")[1]);
    assertEquals("도꾸", row.selectFirst("del code").text());
    assertEquals("notes/docker.md:9", row.selectFirst(".spaced span:last-of-type").text());
    assertEquals("도꾸", row.selectFirst(".original code mark").text());
  }

  @Test
  void startsTheLinksOfTheMissingPageFromTheSitesPath() {
    assertEquals("/", page("404.html").selectFirst("base").attr("href"));
    String published = Sample.full().site(Sample.PUBLISHED).get("404.html");
    assertEquals("/words/", Jsoup.parse(published).selectFirst("base").attr("href"));
  }

  @Test
  void namesAbsoluteAddressesOnlyWhenTheSitesIsKnown() {
    String absolute = "link[rel=canonical], link[hreflang], meta[property^=og:]";
    SITE.keySet().forEach(path -> assertEquals(0, page(path).select(absolute).size(), path));
    Document page = Jsoup.parse(Sample.full().site(Sample.PUBLISHED).get("en/notes/docker.html"));
    assertEquals(
        "https://example.org/words/en/notes/docker.html",
        page.selectFirst("link[rel=canonical]").attr("href"));
    assertEquals(
        List.of("ko", "en", "x-default"), page.select("link[hreflang]").eachAttr("hreflang"));
  }

  @Test
  void escapesWhatNotesSay() {
    String evil = "<script>alert(1)</script>\"'&";
    Sample sample = new Sample();
    CleanNote note = sample.note("a.md", Language.KO, "# x\n\n## y\n\n[x](javascript:alert(1))\n");
    sample.page("a", note, null);
    sample.term(
        "evil",
        Kind.TERM,
        List.of(evil),
        List.of(evil + "!"),
        Sample.sense(Sample.entry(note, "y"), null));
    Map<String, String> site = sample.site(Address.UNKNOWN);
    for (Map.Entry<String, String> file : site.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertFalse(file.getValue().contains("<script>"), file.getKey());
        assertFalse(file.getValue().contains("javascript:"), file.getKey());
      }
    }
    assertEquals(evil, Jsoup.parse(site.get("ko/evil.html")).selectFirst("h1").text());
  }

  @Test
  void listsDoubledConsonantsUnderThePlainOne() {
    Sample sample = new Sample();
    for (String name : List.of("나", "깨", "개", "Z", "étage", "7")) {
      sample.term("t" + (int) name.charAt(0), Kind.TERM, List.of(name), List.of());
    }
    Document page = sample.page("ko/index.html");
    assertEquals(List.of("ㄱ", "ㄴ", "E", "Z", "기타"), page.select(".letter h2").eachText());
    assertEquals(List.of("개", "깨"), page.select("#ㄱ li").eachText());
  }

  @Test
  void givesTheSameBytesEachTime() {
    assertEquals(SITE, new TreeMap<>(Sample.full().site(Address.UNKNOWN)));
  }

  private static Document page(String path) {
    return Jsoup.parse(Optional.ofNullable(SITE.get(path)).orElseThrow());
  }
}
