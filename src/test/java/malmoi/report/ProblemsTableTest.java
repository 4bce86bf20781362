package malmoi.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static malmoi.report.Problem.advice;
import static malmoi.report.Problem.error;
import static malmoi.report.Problem.warning;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.text.Language;
import malmoi.text.Phrasebook;
import org.junit.jupiter.api.Test;

/**
 * Every problem that the program can tell, with its whole text in both languages: {@code
 * problems.txt} in the test resources. {@code -Dmalmoi.rewrite=true} writes that file anew; the
 * difference is then for people to review.
 */
class ProblemsTableTest {
  private static final Path TABLE = Path.of("src/test/resources/malmoi/report/problems.txt");
  private static final Path SOURCES = Path.of("src/main/java/malmoi");

  /** Rooms whose words are no problems, but for those of a theme. */
  private static final List<String> WITHOUT_PROBLEMS = List.of("render", "export", "cli");

  private static final Pattern ID =
      Pattern.compile(
          "\"((?:yaml|settings|notes?|front-matter|id|names?|headings|pairs|term|correction|html|template|link|page"
              + "|site|source|publish|theme)\\.[a-z0-9-]+(?:\\.near)?)\"");

  private static final List<Problem> ROWS =
      List.of(
          error(at("glossary.yml", "title: [용어집", "["), "yaml.syntax"),
          error(at("glossary.yml", "title: @home", "@"), "yaml.mark", "@"),
          error(at("terms.yml", "\tko: [컨테이너]", "\t"), "yaml.tab"),
          error(at("terms.yml", "  ko: *names", "*names"), "yaml.too-much"),
          error(at("terms.yml", "container:", "container"), "yaml.duplicate-key", "container", "3"),
          error(
              at("terms.yml", "  colour: red", "colour"),
              "yaml.unknown-key",
              "colour",
              "`ko`, `en`"),
          error(at("glossary.yml", "titel: x", "titel"), "yaml.unknown-key.near", "titel", "title"),
          error(at("corrections.yml", "- wrong: 가맛서", "wrong: 가맛서"), "yaml.missing-key", "right"),
          error(at("glossary.yml", "branch: [main]", "[main]"), "yaml.wants-text", "branch"),
          error(at("terms.yml", "  tags: {a: b}", "{a: b}"), "yaml.wants-texts", "tags"),
          error(at("notes/a.md", "draft: maybe", "maybe"), "yaml.wants-flag", "draft"),
          error(at("notes/a.md", "entries: 7", "7"), "yaml.wants-level", "entries"),
          error(at("terms.yml", "container: 컨테이너", "컨테이너"), "yaml.wants-mapping", "container"),
          error(at("terms.yml", "- container", "- container"), "yaml.file-wants-mapping"),
          error(at("corrections.yml", "wrong: 셀", "wrong: 셀"), "yaml.file-wants-list"),
          error(at("corrections.yml", "- 셀", "셀"), "yaml.item-wants-mapping"),
          error(at("glossary.yml", "malmoi: 2", "2"), "settings.version", "2"),
          error(at("glossary.yml", "languages: [ko, fr]", "fr"), "settings.language", "fr"),
          error(
              at("glossary.yml", "url: example.org", "example.org"), "settings.url", "example.org"),
          error(
              at("glossary.yml", "links: some", "some"), "settings.links", "some", "`all`, `none`"),
          error(at("glossary.yml", "html: all", "all"), "settings.html", "all"),
          warning(at("glossary.yml", "ignore: [drafs/]", "drafs/"), "settings.ignore", "drafs/"),
          error(at("notes/a.md", "# 도커 \uFFFD", "\uFFFD"), "note.not-utf8"),
          error(at("notes/a.md", "# 도커 \uFFFD", "\uFFFD"), "note.no-ms949"),
          warning(in("notes/a.md"), "note.encoding", "MS949"),
          error(in("notes/a.md"), "note.closed"),
          error(in("notes/a.md"), "note.too-large", "256"),
          warning(in("notes/a.md"), "note.is-folder"),
          warning(in("notes/week/README.md"), "note.same-name", "notes/week.md", "week/README"),
          error(in("notes/가.md"), "note.same-file"),
          error(in("notes/a.md"), "note.dead-link"),
          warning(in("notes/a.md"), "note.outside"),
          error(in("notes/\uFFFD.md"), "note.unreadable-name"),
          warning(in("notes/A.md"), "note.stepped-aside", "a", "A-2"),
          error(in("notes"), "notes.none"),
          advice(in("notes/a.md"), "notes.empty", "notes/a.md, notes/b.md"),
          error(in("."), "notes.left-out", "`LICENSE.md`, `SECURITY.md`", "LICENSE.md"),
          warning(at("notes/a.md", "---", "---"), "front-matter.open"),
          error(at("notes/a.md", "## 도커 {#Docker!}", "Docker!"), "id.form", "Docker!", "docker"),
          warning(at("notes/a.md", "id: my_doc", "my_doc"), "id.plain", "my_doc", "my-doc"),
          error(at("notes/a.md", "## 검색 {#search}", "search"), "id.taken", "search"),
          error(at("notes/a.md", "## 도커 {#d}", "d"), "id.twice", "d", "notes/b.md:3"),
          warning(
              at("notes/b.md", "## 셸", "셸"),
              "id.stepped-aside",
              "shell",
              "shell-2",
              "notes/a.md:3"),
          warning(
              at("notes/b.md", "## CD {#disc}", "CD"), "name.two-ids", "CD", "`delivery`, `disc`"),
          warning(in("notes/a.md"), "pairs.unequal", "notes/a.en.md", "2", "1", "도커, 셸", "Docker"),
          advice(
              at("notes/a.md", "## 동작 과정", "## 동작 과정"), "headings.general", "동작 과정 (5), 실행 화면 (3)"),
          advice(at("notes/a.md", "## 관리", "## 관리"), "names.common", "관리, 락"),
          advice(at("terms.yml", "name:", "name"), "names.listed", "이름, Name"),
          advice(at("notes/a.md", "## 힙", "## 힙"), "term.headwords", "힙 메모리, 우선순위 힙"),
          error(at("sources.yml", "a.kr: {}", "a.kr"), "source.address", "a.kr"),
          warning(at("terms.yml", "  see: [x]", "x"), "term.unknown-see", "x"),
          warning(
              at("terms.yml", "  see: [shel]", "shel"), "term.unknown-see.near", "shel", "shell"),
          warning(at("terms.yml", "  headings: [가]", "가"), "term.unknown-heading", "가"),
          warning(
              at("terms.yml", "  headings: [도카]", "도카"), "term.unknown-heading.near", "도카", "도커"),
          error(at("terms.yml", "  kind: verb", "verb"), "term.kind", "verb"),
          error(at("terms.yml", "  link: often", "often"), "term.link", "often"),
          warning(at("corrections.yml", "- wrong: 가맛서", "가맛서"), "correction.stale", "가맛서"),
          advice(at("corrections.yml", "- wrong: 가맛서", "가맛서"), "correction.gone", "가맛서"),
          error(at("corrections.yml", "- right: 셀", "셀"), "correction.chained", "셀", "셸"),
          error(at("corrections.yml", "- right: 셸", "셸"), "correction.same", "셸"),
          error(
              at("corrections.yml", "- wrong: 셀", "셀"),
              "correction.twice",
              "셀",
              "corrections.yml:2"),
          error(at("corrections.yml", "  line: 둘", "둘"), "correction.line", "둘"),
          warning(at("notes/a.md", "<script>가</script>", "<script>"), "html.lost", "<script>", "2"),
          advice(
              at("notes/a.md", "{% include a.html %}", "{% include a.html %}"),
              "template.lost",
              "include",
              "2"),
          warning(at("notes/a.md", "[[없음]]을 본다.", "[[없음]]"), "link.unknown-name", "없음"),
          warning(
              at("notes/container.md", "컨테이너는 [[쿠버네티즈]]가 다룬다.", "[[쿠버네티즈]]"),
              "link.unknown-name.near",
              "쿠버네티즈",
              "쿠버네티스",
              "notes/kubernetes.md"),
          warning(
              at("notes/a.md", "[[CD]]를 본다.", "[[CD]]"),
              "link.ambiguous",
              "CD",
              "`지속적 배포`, `지속적 전달`",
              "지속적 배포"),
          warning(at("notes/a.md", "[여기](b.md)를 본다.", "b.md"), "link.dead", "b.md"),
          warning(
              at("notes/a.md", "![그림](images/doker.png)", "images/doker.png"),
              "link.dead.near",
              "images/doker.png",
              "images/docker.png"),
          warning(
              at("notes/a.md", "[여기](b.md)를 본다.", "b.md"),
              "link.dead-many",
              "4",
              "`b.md` (3), `c.md` (4), `d.md` (5), `e.md` (9)"),
          warning(
              at("notes/a.md", "[여기](b.md#X)", "b.md#X"),
              "link.dead-anchor-many",
              "4",
              "`b.md#X` (3), `#y` (4), `#z` (5), `#w` (9)"),
          warning(
              at("notes/a.md", "[[없음]]을 본다.", "[[없음]]"),
              "link.unknown-name-many",
              "6",
              "`가` (3), `나` (4), `다` (5), `라` (9), `마` (9) …"),
          warning(
              at("notes/a.md", "![그림](Docker.PNG)", "Docker.PNG"),
              "link.case",
              "Docker.PNG",
              "docker.png"),
          warning(
              at("notes/a.md", "[코드](../src/Main.java)", "../src/Main.java"),
              "link.unpublished",
              "../src/Main.java",
              "12"),
          warning(at("notes/a.md", "![그림](a.svg)", "a.svg"), "link.runs", "notes/a.svg"),
          warning(at("notes/a.md", "[영상](a.mp4)", "a.mp4"), "link.too-large", "notes/a.mp4", "100"),
          warning(
              at("notes/a.md", "[여기](b.md#X)", "b.md#X"), "link.dead-anchor", "X", "notes/b.md"),
          warning(in("theme/style.css"), "theme.outside"),
          warning(in("theme"), "theme.unused", "`css/`, `logo.svg`"),
          warning(in("theme/styel.css"), "theme.unused.near", "theme/style.css"),
          warning(in("theme/banner.jte"), "theme.uncalled", "banner"),
          error(in("theme"), "theme.no-compiler"),
          error(at("theme/term.jte", "<p>", "<p>"), "theme.syntax", "Unclosed tag <p>."),
          error(
              at("theme/term.jte", "<h1>${page.titel()}</h1>", "page.titel"),
              "theme.java",
              "cannot find symbol"),
          error(in("theme"), "theme.misfit", "layout.jte", "method render cannot be applied"),
          error(
              at("theme/term.jte", "${page.wanted().get()}", "${page.wanted().get()}"),
              "theme.stops",
              "No value present"),
          error(
              at("theme/term.jte", "${say.text(\"greeting\")}", "greeting"),
              "theme.label",
              "greeting",
              "labels.ko.yml"),
          error(
              at("theme/term.jte", "${say.text(\"skp\")}", "skp"),
              "theme.label.near",
              "skp",
              "labels.ko.yml",
              "skip"),
          error(in("ko/notes/a.html"), "page.same-address", "ko/notes/a.html", "ko/notes/A.html"),
          error(in("ko/a.html"), "site.dead-link", "b.html"),
          error(in("ko/a.html"), "site.dead-anchor", "b.html#c"),
          error(in("ko/a.html"), "site.network-asset", "https://example.org/a.js"),
          error(in("ko/a.html"), "site.double-id", "sources"),
          error(in("site/ko/a.html"), "publish.in-the-way"),
          advice(in("."), "publish.permalink-gone", "t/container.html"),
          error(in("docker.zip"), "publish.holds-itself"),
          error(in("."), "publish.too-many-terms", "2001", "2000"),
          guess("몇일 걸린다.", "몇일", "며칠", "misspelling"),
          guess("컨터이너를 만든다.", "컨터이너", "컨테이너", "typo"),
          guess("가맛서 실행한다.", "가맛서", "감싸서", "typo.either", "감사서"),
          guess("장벽을 친다.고로", "친다.고로", "친다. 고로", "full-stop"),
          guess("여러개의 앱", "여러개", "여러 개", "counter"),
          guess("노드를을 본다.", "노드를을", "노드를", "doubled-josa"),
          guess("가상화라고 표현하다.", "표현하다.", "표현한다.", "plain-ending"),
          guess("JSON파일", "JSON파일", "JSON 파일", "latin-noun"),
          guess("셀에서 나오기", "셀", "셸", "shell"),
          guess("할수 있다.", "할수", "할 수", "space"),
          guess("활성화 되는 것", "활성화 되는", "활성화되는", "spacing"),
          guess("호스트(host", "(", "", "parenthesis"),
          guess("어플리케이션", "어플리케이션", "애플리케이션", "loanword", "3"),
          guess("-가상머신", "-", "- ", "list-mark"),
          guess("-가상머신", "-", "- ", "list-marks", "12"),
          guess("글<br/>", "<br/>", "", "line-break", "44"),
          guess("제공합니다.", "제공합니다.", "", "register", "3", "8"),
          guess("도커엔진", "도커엔진", "도커 엔진", "two-spellings", "1", "4", "notes/a.md:1"),
          guess("", "notes/a.md", "notes/a.en.md", "untranslated"),
          guess("", "notes/a.md", "", "outdated", "2026-03-04", "2026-01-02"),
          guess("http://a.kr", "http://a.kr", "https://a.kr/", "double-source", "notes/b.md:3"),
          guess("## 도커", "도커", "", "unmentioned", "2", "도커, 파드"),
          guess("레디스를 쓴다.", "레디스", "", "wanted", "4"));

  @Test
  void everyProblemHasItsText() throws IOException {
    String table = table(Language.EN) + table(Language.KO);
    if (Boolean.getBoolean("malmoi.rewrite")) {
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table);
  }

  @Test
  void everyTextHasItsRow() {
    Set<String> rows = ids(ROWS.stream().map(Problem::id));
    for (Language language : Language.values()) {
      Phrasebook phrases = Phrasebook.of("malmoi.report.Problems", language);
      Stream<String> keys = phrases.keys().stream().filter(key -> !key.startsWith("count."));
      assertEquals(
          ids(rows.stream().flatMap(id -> Stream.of(id + ".fix", id + ".what"))), ids(keys));
    }
  }

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    assertEquals(keys("Problems.properties"), keys("Problems_ko.properties"));
  }

  @Test
  void everyProblemInTheSourcesHasItsRow() throws IOException {
    Set<String> told = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        ID.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(id -> tellsProblems(file) || id.startsWith("theme."))
            .forEach(told::add);
      }
    }
    Stream<String> ids = ROWS.stream().map(Problem::id).filter(id -> !id.startsWith("lint."));
    Set<String> rows = ids(ids.map(id -> id.replaceFirst("\\.near$", "")));
    assertEquals(rows, ids(told.stream().map(id -> id.replaceFirst("\\.near$", ""))));
  }

  private static String table(Language language) {
    ProblemPrinter printer = new ProblemPrinter(ProblemFormat.TEXT, language);
    return ROWS.stream()
        .map(row -> row.id() + "\n" + printer.print(List.of(row)))
        .collect(joining("\n", "", "\n"));
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(toCollection(TreeSet::new));
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    Path file = Path.of("src/main/resources/malmoi/report", bundle);
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }

  private static boolean tellsProblems(Path file) {
    String room = SOURCES.relativize(file).getName(0).toString();
    return !WITHOUT_PROBLEMS.contains(room);
  }

  private static Problem guess(
      String line, String wrong, String right, String rule, String... more) {
    List<String> details = Stream.concat(Stream.of(wrong, right), Stream.of(more)).toList();
    Optional<String> suggestion = Optional.of(right).filter(words -> !words.isEmpty());
    Guess guess = new Guess(wrong, suggestion, "sure", rule.replace(".either", ""));
    return new Problem(
        Severity.WARNING,
        line.isEmpty() ? in("notes/a.md") : at("notes/a.md", line, wrong),
        "lint." + rule,
        details,
        Optional.of(guess));
  }

  /** The place of some words in a line. */
  private static Place at(String file, String line, String words) {
    int start = line.indexOf(words);
    return new TextFile(file, line).place(start, start + words.length());
  }

  private static Place in(String file) {
    return Place.ofFile(file);
  }
}
