package malmoi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
  private static final TextFile NOTE =
      new TextFile("notes/container.md", "# 컨테이너\n\n컨테이너는 [[쿠버네티즈]]가 다룬다.\n");

  private static final Problem WARNING =
      Problem.warning(
          place(NOTE, "[[쿠버네티즈]]"), "link.unknown-name.near", "쿠버네티즈", "쿠버네티스", "notes/k8s.md");

  private static final Problem ERROR =
      Problem.error(Place.ofFile("site/a,b:c.html"), "site.double-id", "100%");

  @Test
  void printsProblemsForPeople() {
    assertEquals(
        """
        notes/container.md:3:7: warning: no term is called `쿠버네티즈`
          3 | 컨테이너는 [[쿠버네티즈]]가 다룬다.
            |            ^^^^^^^^^^^^^^
          fix: did you mean `쿠버네티스`? (notes/k8s.md)
        site/a,b:c.html: error: the page has the id `100%` twice
          fix: mend the template; when the theme is Malmoi's own, report a bug
        1 error, 1 warning
        """,
        print(ProblemFormat.TEXT, Language.EN, WARNING, ERROR));
  }

  @Test
  void printsProblemsForPeopleInKorean() {
    assertEquals(
        """
        notes/container.md:3:7: warning: 용어에 없는 이름: `쿠버네티즈`
          3 | 컨테이너는 [[쿠버네티즈]]가 다룬다.
            |            ^^^^^^^^^^^^^^
          fix: 혹시 `쿠버네티스` 용어인가요? (notes/k8s.md)
        경고 1개
        """,
        print(ProblemFormat.TEXT, Language.KO, WARNING));
  }

  @Test
  void printsProblemsForPrograms() {
    assertEquals(
        """
        [
          {
            "file": "notes/container.md",
            "line": 3,
            "col": 7,
            "severity": "warning",
            "what": "no term is called `쿠버네티즈`",
            "fix": "did you mean `쿠버네티스`? (notes/k8s.md)"
          },
          {
            "file": "site/a,b:c.html",
            "line": 0,
            "col": 0,
            "severity": "error",
            "what": "the page has the id `100%` twice",
            "fix": "mend the template; when the theme is Malmoi's own, report a bug"
          }
        ]
        """,
        print(ProblemFormat.JSON, Language.EN, WARNING, ERROR));
  }

  @Test
  void printsProblemsForGitHub() {
    assertEquals(
        """
        ::warning file=notes/container.md,line=3,col=7,endColumn=16,title=link.unknown-name.near\
        ::no term is called `쿠버네티즈`%0Adid you mean `쿠버네티스`? (notes/k8s.md)
        ::error file=site/a%2Cb%3Ac.html,title=site.double-id\
        ::the page has the id `100%25` twice\
        %0Amend the template; when the theme is Malmoi's own, report a bug
        """,
        print(ProblemFormat.GITHUB, Language.EN, WARNING, ERROR));
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals("", print(ProblemFormat.TEXT, Language.EN));
    assertEquals("[]\n", print(ProblemFormat.JSON, Language.EN));
    assertEquals("", print(ProblemFormat.GITHUB, Language.EN));
  }

  @Test
  void countsGuessesByTheirTier() {
    Problem sure = guess(Severity.WARNING, "sure");
    Problem advice = guess(Severity.ADVICE, "advice");
    String text = print(ProblemFormat.TEXT, Language.EN, sure, advice, advice, WARNING);
    assertEquals("1 warning, 1 sure, 2 advice\n", text.substring(text.indexOf("1 warning")));
    assertEquals(
        "::notice file=a.md,line=1,col=1,endColumn=3,title=lint.space::"
            + "the spacing of `할수` is not the standard one%0Awrite `할 수`\n",
        print(ProblemFormat.GITHUB, Language.EN, advice));
  }

  private static Problem guess(Severity severity, String tier) {
    return new Problem(
        severity,
        new TextFile("a.md", "할수 있다").place(0, 2),
        "lint.space",
        List.of("할수", "할 수"),
        Optional.of(new Guess("할수", Optional.of("할 수"), tier, "space")));
  }

  @Test
  void doesNotCareForTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    String english = print(ProblemFormat.GITHUB, Language.EN, WARNING);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(english, print(ProblemFormat.GITHUB, Language.EN, WARNING));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "가".repeat(60) + "셀" + "나".repeat(60);
    assertEquals(
        """
        a.md:1:61: warning: no note has `셀`
          1 | …%s셀%s…
            | %s^^
          fix: remove this correction, or write the words as the note has them
        1 warning
        """
            .formatted("가".repeat(20), "나".repeat(29), " ".repeat(41)),
        print(ProblemFormat.TEXT, Language.EN, stale(line, "셀")));
  }

  @Test
  void cutsWhatIsMarkedWithTheLine() {
    String line = "b".repeat(200);
    assertEquals(
        """
        a.md:1:1: warning: no note has `%s`
          1 | %s…
            | %s
          fix: remove this correction, or write the words as the note has them
        1 warning
        """
            .formatted(line, "b".repeat(100), "^".repeat(100)),
        print(ProblemFormat.TEXT, Language.EN, stale(line, line)));
  }

  @Test
  void marksTheEndOfALine() {
    Problem problem = Problem.error(new TextFile("a.md", "a: b\n").place(4, 5), "yaml.syntax");
    assertEquals(
        """
        a.md:1:5: error: this cannot be read as YAML from here on
          1 | a: b
            |     ^
          fix: close quotes and brackets, put a space after `:` and `-`, and indent lines of one \
        level alike
        1 error
        """,
        print(ProblemFormat.TEXT, Language.EN, problem));
  }

  @Test
  void letsNoLineSteerTheTerminal() {
    assertEquals(
        """
        a.md:1:14: warning: no note has `셀?[2J`
          1 | ?[31m 😀?b 한 셀?[2J
            |               ^^^^^^
          fix: remove this correction, or write the words as the note has them
        1 warning
        """,
        print(
            ProblemFormat.TEXT,
            Language.EN,
            stale("\u001B[31m\t😀\u202Eb 한 셀\u001B[2J", "셀\u001B[2J")));
  }

  private static Problem stale(String line, String words) {
    return Problem.warning(place(new TextFile("a.md", line), words), "correction.stale", words);
  }

  private static Place place(TextFile file, String words) {
    int start = file.text().indexOf(words);
    return file.place(start, start + words.length());
  }

  private static String print(ProblemFormat format, Language language, Problem... problems) {
    return new ProblemPrinter(format, language).print(List.of(problems));
  }
}
