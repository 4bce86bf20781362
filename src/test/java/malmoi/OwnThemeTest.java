package malmoi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's folder {@code theme}, from its files to the finished pages. */
class OwnThemeTest {
  private static final Path BUILT_IN = Path.of("theme");

  @TempDir private Path project;

  @BeforeEach
  void aNote() throws IOException {
    write("notes/docker.md", "# 도커\n\n## 컨테이너(Container)\n앱을 감싸서 실행하는 격리 기술.\n");
  }

  @Test
  void aFileReplacesTheBuiltInOneOfTheSameName() throws IOException {
    write("theme/style.css", "body { color: teal }\n");
    write("theme/search/box.js", "const mine = 1;\n");
    write("theme/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    assertEquals("", problems(build()));
    assertEquals("body { color: teal }\n", read("site/assets/style.css"));
    assertTrue(read("site/assets/search.js").contains("const mine = 1;"));
    assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n", read("site/assets/icon.svg"));
    String rest = Files.readString(BUILT_IN.resolve("frame.css"));
    assertTrue(read("site/assets/pages.css").startsWith("body { color: teal }\n\n" + rest));
  }

  @Test
  void aFileOfLabelsHoldsOnlyThoseThatItChanges() throws IOException {
    write("theme/labels.ko.yml", "skip: 건너뛰기\nsearch.none: 없네요\n");
    assertEquals("", problems(build()));
    assertEquals("건너뛰기", page("ko/index.html").select(".skip").text());
    assertEquals("지도", page("ko/map.html").select("h1").text());
    assertEquals("Skip to content", page("en/index.html").select(".skip").text());
    assertTrue(search().contains("없네요"));
  }

  @Test
  void aTemplateIsCalledByTheBuiltInOnesAndCallsThem() throws IOException {
    write(
        "theme/layout.jte",
        Files.readString(BUILT_IN.resolve("layout.jte"))
            .replace("<main id=\"main\">", "<main id=\"main\">\n@template.banner(frame = frame)"));
    write(
        "theme/banner.jte",
        """
        @param malmoi.render.Frame frame
        <p class="banner">${frame.labels().text("banner")} ${frame.site()}</p>
        """);
    write("theme/labels.ko.yml", "banner: 어서 오세요,\n");
    write("theme/labels.en.yml", "banner: Welcome to\n");
    write("notes/glossary.yml", "title: {ko: 용어집, en: Glossary}\n");
    assertEquals("", problems(build()));
    assertEquals("어서 오세요, 용어집", page("ko/container.html").select("main > .banner").text());
    assertEquals("Welcome to Glossary", page("en/map.html").select("main > .banner").text());
  }

  @Test
  void unchangedTemplatesPrintTheSameWhenTheyAreCompiledWithOthers() throws IOException {
    build();
    String before = read("site/ko/container.html");
    write("theme/missing.jte", Files.readString(BUILT_IN.resolve("missing.jte")) + "<!-- -->");
    assertEquals("", problems(build()));
    assertEquals(before, read("site/ko/container.html"));
  }

  @Test
  void assetsGoWithTheTheme() throws IOException {
    byte[] font = {0, 1, (byte) 0xFF};
    write("theme/style.css", "@font-face { font-family: f; src: url(fonts/f.woff2) }\n");
    write("theme/assets/fonts/f.woff2", "");
    Files.write(project.resolve("theme/assets/fonts/f.woff2"), font);
    write("theme/assets/.DS_Store", "x");
    write("theme/README.md", "# 테마\n\n읽어 보세요.\n");
    write("theme/LICENSE", "…");
    assertEquals("", problems(build()));
    assertArrayEquals(font, Files.readAllBytes(project.resolve("site/assets/fonts/f.woff2")));
    assertFalse(Files.exists(project.resolve("site/assets/.DS_Store")));
  }

  @Test
  void whatIsInTheThemeIsNoNote() throws IOException {
    Files.move(project.resolve("notes/docker.md"), project.resolve("docker.md"));
    Files.delete(project.resolve("notes"));
    write("theme/style.css", "body { color: teal }\n");
    write("theme/README.md", "# 테마\n\n읽어 보세요.\n");
    assertEquals(1, build().notes());
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
    Files.move(project.resolve("notes/docker.md"), project.resolve("docker.md"));
    Files.delete(project.resolve("notes"));
    for (String name :
        List.of("index.hbs", "theme.toml", "layouts/index.html", "assets/a.css", "css/style.css")) {
      write("theme/" + name, "x");
    }
    write("theme/dark.md", "# 어두운 테마\n\n눈이 편하다.\n");
    Build.Result result = build();
    assertEquals("", problems(result));
    assertEquals(2, result.notes());
    assertFalse(Files.exists(project.resolve("site/assets/a.css")));
  }

  @Test
  void whatReplacesNothingIsTold() throws IOException {
    write("theme/labels.ko.yml", "skip: 건너뛰기\n");
    write("theme/styel.css", "x");
    write("theme/logo.svg", "x");
    write("theme/css/a.css", "x");
    write("theme/search/something.js", "x");
    write("theme/termm.jte", "x");
    write("theme/greeting.jte", "x");
    write("theme/assets/icon.svg", "x");
    assertEquals(
        """
        theme: warning: these files replace none of the built-in theme and are not in the site: `css/`, `logo.svg`, `search/something.js`
          fix: put pictures, fonts and styles into `theme/assets/`, whose files go into the site's `assets/`; give the folder another name if it is no theme of Malmoi's
        theme/assets/icon.svg: warning: the built-in theme has no file of this name, so this one replaces none
          fix: did you mean `theme/icon.svg`?
        theme/greeting.jte: warning: this template replaces none of the built-in theme, and none calls it
          fix: call it, as in `@template.greeting()`, or remove it
        theme/styel.css: warning: the built-in theme has no file of this name, so this one replaces none
          fix: did you mean `theme/style.css`?
        theme/termm.jte: warning: the built-in theme has no file of this name, so this one replaces none
          fix: did you mean `theme/term.jte`?
        5 warnings
        """,
        problems(build()));
  }

  @Test
  void nothingOutsideTheThemeIsTaken() throws IOException {
    write("secret.css", "secret");
    write("secrets/a.txt", "secret");
    write("theme/labels.ko.yml", "skip: 건너뛰기\n");
    write("theme/assets/b.txt", "b");
    link("theme/style.css", "../secret.css");
    link("theme/map.css", "nowhere.css");
    link("theme/assets/a.txt", "../../secrets/a.txt");
    link("theme/assets/all", "../../secrets");
    link("theme/assets/c.txt", "b.txt");
    assertEquals(
        """
        theme/assets/a.txt: warning: the link leads out of the folder, or nowhere, and is not followed
          fix: copy what it leads to into the folder
        theme/map.css: warning: the link leads out of the folder, or nowhere, and is not followed
          fix: copy what it leads to into the folder
        theme/style.css: warning: the link leads out of the folder, or nowhere, and is not followed
          fix: copy what it leads to into the folder
        3 warnings
        """,
        problems(build()));
    assertEquals(Files.readString(BUILT_IN.resolve("style.css")), read("site/assets/style.css"));
    assertEquals("b", read("site/assets/c.txt"));
    assertFalse(Files.exists(project.resolve("site/assets/a.txt")));
    assertFalse(Files.exists(project.resolve("site/assets/all")));
  }

  @Test
  void aThemeElsewhereIsNotTaken() throws IOException {
    Path elsewhere = Files.createTempDirectory("malmoi-elsewhere");
    Files.writeString(elsewhere.resolve("style.css"), "x");
    Files.createSymbolicLink(project.resolve("theme"), elsewhere);
    assertTrue(problems(build()).startsWith("theme: warning: the link leads out of the folder"));
    assertEquals(Files.readString(BUILT_IN.resolve("style.css")), read("site/assets/style.css"));
    Files.delete(elsewhere.resolve("style.css"));
    Files.delete(elsewhere);
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsPlace() throws IOException {
    write("theme/labels.ko.yml", "skp: 건너뛰기\nnav.map: [지도]\n");
    write("theme/labels.en.yml", "skip: \"Skip\n");
    write("theme/entrance.jte", "@param malmoi.render.EntrancePage page\n<p>${page.title()}</b>\n");
    write(
        "theme/missing.jte",
        """
        @param malmoi.render.MissingPage page
        @template.layout(frame = page.frame(), main = @`
        <h1>${page.titel()}</h1>
        <p>${page.frame().labels().text("missing.titel")}</p>
        `)
        """);
    Build.Result result = build();
    assertTrue(result.published().isEmpty());
    assertEquals(
        """
        theme/entrance.jte:2:1: error: this cannot be read as a template: Unclosed tag <p>, expected </p>, got </b>.
          2 | <p>${page.title()}</b>
            | ^^^^^^^^^^^^^^^^^^^^^^
          fix: write it as https://jte.gg/syntax/ tells, or begin anew with the built-in template
        theme/labels.en.yml:1:7: error: this cannot be read as YAML from here on
          1 | skip: "Skip
            |       ^
          fix: close quotes and brackets, put a space after `:` and `-`, and indent lines of one level alike
        theme/labels.ko.yml:1:1: error: there is no key `skp` here
          1 | skp: 건너뛰기
            | ^^^
          fix: did you mean `skip`?
        theme/labels.ko.yml:2:10: error: the value of `nav.map` should be a text
          2 | nav.map: [지도]
            |          ^^^^^^
          fix: write `nav.map: text`
        theme/missing.jte:3:7: error: the Java in this template is wrong: cannot find symbol; symbol: method titel(); location: variable page of type MissingPage
          3 | <h1>${page.titel()}</h1>
            |       ^^^^^^^^^^
          fix: compare it with the built-in template, and with the record that stands behind `@param`
        theme/missing.jte:4:34: error: there is no label `missing.titel` in `labels.en.yml`
          4 | <p>${page.frame().labels().text("missing.titel")}</p>
            |                                  ^^^^^^^^^^^^^
          fix: did you mean `missing.title`?
        theme/missing.jte:4:34: error: there is no label `missing.titel` in `labels.ko.yml`
          4 | <p>${page.frame().labels().text("missing.titel")}</p>
            |                                  ^^^^^^^^^^^^^
          fix: did you mean `missing.title`?
        7 errors
        """,
        problems(result));
  }

  @Test
  void aTemplateThatStopsIsToldAtItsLine() throws IOException {
    write(
        "theme/missing.jte",
        """
        @param malmoi.render.MissingPage page
        @template.layout(frame = page.frame(), main = @`
        <h1>404</h1>
        <p>${Integer.parseInt("아홉")}</p>
        `)
        """);
    assertEquals(
        """
        theme/missing.jte:4:1: error: the template stops here: For input string: "아홉"
          4 | <p>${Integer.parseInt("아홉")}</p>
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          fix: look first whether there is such a value, as the built-in template does
        1 error
        """,
        problems(build()));
  }

  @Test
  void aTemplateThatTheBuiltInOnesCannotCallIsTold() throws IOException {
    String search = Files.readString(BUILT_IN.resolve("search.jte"));
    write("theme/search.jte", search.replaceFirst("\n", "\n@param String more\n"));
    assertEquals(
        """
        theme: error: the built-in template `index.jte` no longer fits those that this folder replaces: \
        method render in class search.jte cannot be applied to given types; required: Frame,String; \
        found: Frame; reason: actual and formal argument lists differ in length
          fix: give the templates the `@param` lines of the built-in ones, or replace `index.jte` too
        """,
        problems(build()).lines().limit(2).map(line -> line + "\n").reduce("", String::concat));
  }

  @Test
  void onlyTemplatesThatDifferNeedACompiler() throws Exception {
    for (Path file : files(BUILT_IN)) {
      String text = Files.readString(file).replace("\n", "\r\n");
      write("theme/" + BUILT_IN.relativize(file), text);
    }
    assertEquals(new Run(0, ""), runWithoutCompiler());
    write("theme/missing.jte", read("theme/missing.jte") + "<!-- mine -->");
    assertEquals(
        new Run(
            1,
            """
            theme: error: templates of one's own need a JDK, and this Java has no compiler
              fix: run Malmoi with a JDK, version 17 or newer, or remove the templates
            1 error
            """),
        runWithoutCompiler());
  }

  @Test
  void nothingTemporaryStays() throws Exception {
    write("theme/missing.jte", Files.readString(BUILT_IN.resolve("missing.jte")) + "<!-- -->");
    assertEquals(new Run(0, ""), run());
    write("theme/missing.jte", "@param int x\n${y}\n");
    assertEquals(1, run().code);
    assertEquals(List.of(), files(project.resolve("tmp")));
  }

  /** What a run in a process of its own prints, and its exit code. */
  private record Run(int code, String said) {}

  private Run runWithoutCompiler() throws IOException, InterruptedException {
    return run("--limit-modules", "java.desktop,java.naming,java.sql,jdk.charsets,jdk.zipfs");
  }

  private Run run(String... options) throws IOException, InterruptedException {
    Files.createDirectories(project.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Djava.io.tmpdir=" + project.resolve("tmp"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "malmoi.cli.Main"));
    command.addAll(List.of("build", project.toString(), "--quiet", "--lang", "en"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Run(process.exitValue(), said);
  }

  private Build.Result build() {
    return Build.build(
        new Build.Order(project, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static String problems(Build.Result result) {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(result.problems());
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(read("site/" + path));
  }

  /** All that the search loads. */
  private String search() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(project.resolve("site/assets"))) {
      all.append(file.toString().endsWith(".js") ? Files.readString(file) : "");
    }
    return all.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(project.resolve(name), Path.of(target));
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve(path));
  }
}
