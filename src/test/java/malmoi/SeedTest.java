package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The project's own notes, built as anybody's would be. */
@EnabledIf("isThere")
class SeedTest {
  /** What the notes hold and no reader should meet. */
  private static final List<String> TYPOS =
      List.of(
          "가맛서",
          "컨터이너",
          "컨테니어",
          "여려개",
          "일으길",
          "친다.고로",
          "표현하다.",
          "불륨",
          "셀에",
          "Dovkerfile",
          "주체하는",
          "둘다",
          "안할시",
          "하는것",
          "별차이",
          "어플리케이션",
          "여러개",
          "OS하단",
          "JSON파일",
          "가상환경OS",
          "도커기본",
          "도커데몬",
          "도커엔진",
          "호스트볼륨",
          "OS커널",
          "명령사용",
          "이 때",
          "활성화 되는",
          "1)Ctrl");

  @TempDir private static Path out;
  private static Build.Result result;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  /** A fork that keeps other notes has nothing to show here. */
  static boolean isThere() {
    return Files.exists(Path.of("notes/docker_report.md"));
  }

  @BeforeAll
  static void build() throws IOException {
    result = Build.build(order(out.resolve("site")));
    for (Path page : files(out.resolve("site"))) {
      if (page.toString().endsWith(".html")) {
        PAGES.put(name(out.resolve("site"), page), Jsoup.parse(Files.readString(page)));
      }
    }
  }

  @Test
  void theNotesBuildWithoutAProblem() {
    assertEquals(List.of(), result.problems());
  }

  @Test
  void everySectionIsOnATermPageAndOnItsNotePageInBothLanguages() throws IOException {
    List<String> korean =
        List.of(
            "도커란?",
            "컨테이너란?",
            "컨테이너 런타임",
            "도커",
            "쿠버네티스",
            "오케스트레이션",
            "컨테이너는 가상 환경 OS가 없다.",
            "전통적 배포와 컨테이너의 차이점",
            "docker-compose란",
            "YAML 포맷 방식",
            "docker 컨테이너 셸에서 나오기",
            "호스트 볼륨 VS 컨테이너 볼륨",
            "이미지 생성 (docker build -t 생성할이미지이름:태그 ./)",
            "생성된 이미지로 컨테이너 실행(docker run -d -P --name myserver 이미지이름:태그)",
            "도커 데몬");
    List<String> english =
        Files.readAllLines(Path.of("notes/docker_report.en.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertEquals(korean.size(), english.size());
    assertEquals(List.of(), missing("ko", korean));
    assertEquals(List.of(), missing("en", english));
  }

  /** The headings that do not stand on the note's page, or on no term's page. */
  private static List<String> missing(String language, List<String> headings) {
    String note = PAGES.get(language + "/notes/docker_report.html").select("main").text();
    List<String> missing = new ArrayList<>();
    for (String heading : headings) {
      boolean onTermPage =
          PAGES.entrySet().stream()
              .filter(page -> page.getKey().matches(language + "/[^/]+\\.html"))
              .filter(page -> !page.getKey().endsWith("/index.html"))
              .anyMatch(page -> hasHeading(page.getValue(), heading));
      if (!onTermPage || !note.contains(heading)) {
        missing.add(heading);
      }
    }
    return missing;
  }

  private static boolean hasHeading(Document page, String heading) {
    return page.select("main h1, main h2, main h3").stream()
        .anyMatch(element -> element.text().endsWith(heading));
  }

  @Test
  void noBreakReachesAPageAsTagOrAsText() {
    PAGES.forEach(
        (name, page) -> {
          assertEquals(0, page.select("br").size(), name);
          assertEquals(-1, withoutOriginals(name, page).text().indexOf("<br"), name);
        });
  }

  /** The page; of the ledger, without the author's lines that it quotes. */
  private static Document withoutOriginals(String name, Document page) {
    Document copy = page.clone();
    if (name.endsWith("/corrections.html")) {
      copy.select("code").remove();
    }
    return copy;
  }

  @Test
  void noKnownTypoReachesAPageButInTheCodeOfTheLedger() {
    List<String> found = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          String text = withoutOriginals(name, page).text();
          for (String typo : TYPOS) {
            if (text.contains(typo)) {
              found.add(name + ": " + typo);
            }
          }
        });
    assertEquals(List.of(), found);
  }

  @Test
  void bothSourcesAreLinkedWithTheirTitles() {
    Element sources = PAGES.get("ko/sources.html").selectFirst("main");
    assertEquals(
        "https://subicura.com/2017/01/19/docker-guide-for-beginners-1.html",
        sources.selectFirst("a:contains(초보를 위한 도커 안내서)").attr("href"));
    assertTrue(
        sources
            .selectFirst("a:contains(쿠버네티스 알아보기 1편)")
            .attr("href")
            .startsWith("https://www.samsungsds.com/kr/insights/220222_kubernetes1.html"));
    String docker = PAGES.get("ko/docker.html").select("#sources").text();
    assertTrue(docker.contains("네 앞에서 언급했듯이, 쿠 … 컨테이너 런타임) 중 하나입니다."), docker);
  }

  @Test
  void everyRelativeLinkAndAnchorLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!Pattern.matches("(?:https?|mailto):.*", target) && !leads(name, target)) {
              dead.add(name + " → " + target);
            }
          }
        });
    assertEquals(List.of(), dead);
  }

  private static boolean leads(String page, String target) {
    if (page.matches("404.html|offline.html")) {
      return true;
    }
    String[] parts = target.split("#", 2);
    Path folder = out.resolve("site").resolve(page).getParent();
    Path file =
        parts[0].isEmpty()
            ? out.resolve("site").resolve(page)
            : folder.resolve(parts[0]).normalize();
    boolean exists = Files.isRegularFile(file);
    if (parts.length < 2 || !exists) {
      return exists;
    }
    return PAGES.get(name(out.resolve("site"), file)).getElementById(parts[1]) != null;
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    assertEquals(pagesOf("ko"), pagesOf("en"));
  }

  private static List<String> pagesOf(String language) {
    return PAGES.keySet().stream()
        .filter(page -> page.startsWith(language + "/"))
        .map(page -> page.substring(3))
        .toList();
  }

  @Test
  void everyPageHasOneMainOneTitleAndOneFirstHeading() {
    PAGES.forEach(
        (name, page) -> {
          assertTrue(!page.title().isBlank(), name);
          assertEquals(1, page.select("main").size(), name);
          assertEquals(1, page.select("h1").size(), name);
          if (!page.select("body").is(".entrance, .bound")) {
            assertEquals(1, page.select("input#search").size(), name);
          }
        });
  }

  @Test
  void noPageAsksTheNetworkForAnything() {
    PAGES.forEach(
        (name, page) ->
            assertEquals(
                List.of(),
                page.select("[src^=http], link[rel=stylesheet][href^=http], [src^=//]")
                    .eachAttr("src"),
                name));
  }

  @Test
  void buildingTwiceGivesTheSameBytes(@TempDir Path second) {
    Build.build(order(second.resolve("site")));
    assertEquals(contents(out.resolve("site")), contents(second.resolve("site")));
  }

  @Test
  void buildingAgainWritesNothing(@TempDir Path folder) {
    Build.build(order(folder.resolve("site")));
    assertEquals(0, Build.build(order(folder.resolve("site"))).published().get().written());
  }

  @Test
  void aMentionIsLinkedAndItsJosaIsNot() {
    Element mention = PAGES.get("ko/docker.html").selectFirst("main a.term[data-term=container]");
    assertEquals("container.html", mention.attr("href"));
    assertEquals("컨테이너", mention.text());
  }

  @Test
  void everyEntryThatSpeaksOfATermLinksIt() {
    for (String term :
        List.of(
            "container",
            "docker",
            "kubernetes",
            "container-runtime",
            "orchestration",
            "volume",
            "image",
            "dockerfile",
            "yaml",
            "docker-daemon")) {
      String name = PAGES.get("ko/" + term + ".html").selectFirst("h1").text();
      int linked = 0;
      for (String other : PAGES.keySet()) {
        String path = other.replaceFirst("^t/", "ko/");
        if (path.equals(other) || path.equals("ko/" + term + ".html")) {
          continue;
        }
        Elements prose = prose(path);
        if (!prose.select("a.term[data-term=" + term + "]").isEmpty()) {
          linked++;
        } else {
          assertFalse(unlinked(prose, name).contains(name), path + " speaks of " + name);
        }
      }
      assertTrue(linked > 1, term);
    }
  }

  /** What a term page says in its own language, without code and headings. */
  private static Elements prose(String path) {
    Document page = PAGES.get(path).clone();
    page.select("template, code, pre, h2, h3, h4").remove();
    return page.select("article .prose");
  }

  /** The words that are no links, without longer names that hold the name. */
  private static String unlinked(Elements prose, String name) {
    Elements words = prose.clone();
    words.select("a").remove();
    String text = words.text();
    for (String path : PAGES.keySet()) {
      for (String longer : PAGES.get(path).select("h1, .facts div:first-child dd").eachText()) {
        if (longer.length() > name.length() && longer.contains(name)) {
          text = text.replace(longer, "");
        }
      }
    }
    return text;
  }

  @Test
  void everyBacklinkIsASentenceOfItsEntryThatHoldsTheTerm() {
    int sentences = 0;
    for (String path : PAGES.keySet()) {
      for (Element sentence : PAGES.get(path).select("#backlinks li > p")) {
        String name = sentence.select("mark").text();
        assertTrue(names(path).contains(singular(name)), path + ": " + sentence);
        Element entry = sentence.firstElementSibling();
        String page = tongue(sentence, path) + "/" + entry.attr("href");
        String said = PAGES.get(page).select(".prose").text();
        assertTrue(said.contains(sentence.text()), page + ": " + sentence);
        sentences++;
      }
    }
    assertTrue(sentences > 500, "" + sentences);
  }

  /** What a term page calls its term. */
  private static List<String> names(String path) {
    Document page = PAGES.get(path);
    return page.select("h1, .counterpart, .facts div:first-child dd").eachText().stream()
        .map(SeedTest::singular)
        .toList();
  }

  /** The letters that a name and its plural share. */
  private static String singular(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    return letters.replaceAll("ies$", "y").replaceAll("(?:e?s)*e?$", "");
  }

  private static String tongue(Element sentence, String path) {
    return sentence.hasAttr("lang") ? sentence.attr("lang") : path.substring(0, 2);
  }

  private static Build.Order order(Path site) {
    return new Build.Order(
        Path.of(""), Optional.empty(), Optional.of(site), Optional.empty(), false);
  }

  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new HashMap<>();
    for (Path file : files(folder)) {
      try {
        contents.put(name(folder, file), new String(Files.readAllBytes(file), "UTF-8"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contents;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
