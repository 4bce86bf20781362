package malmoi.read;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  private static final String KOREAN = "# Docker\n컨테이너를 만들고 배포하는 도구이다.\n";
  private static final String ENGLISH = "# Docker\nA tool that makes and deploys containers.\n";
  private static final String NEITHER = "# Docker\n```sh\ndocker run -it for the win\n```\n";

  private final Problems problems = new Problems();

  /** Notes as {@code path=text}, and each as {@code path name LANGUAGE}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.md=ko                     | a.md a KO
          a.md=en                     | a.md a EN
          a.md=-                      | a.md a KO
          a.en.md=ko                  | a.en.md a EN
          a.md=en, a.en.md=en         | a.en.md a EN, a.md a KO
          README.md=en, README.ko.md=ko | README.ko.md README KO, README.md README EN
          README.md=-, README.ko.md=ko  | README.ko.md README KO, README.md README EN
          x/docker.md=en, x/docker_ko.md=ko | x/docker.md x/docker EN, x/docker_ko.md x/docker KO
          x/docker-en.md=-, x/docker-ko.md=- | x/docker-en.md x/docker EN, x/docker-ko.md x/docker KO
          x/docker-en.md=ko, y/docker.md=ko | x/docker-en.md x/docker-en KO, y/docker.md y/docker KO
          docs/en/a.md=-, docs/ko/a.md=- | docs/en/a.md docs/a EN, docs/ko/a.md docs/a KO
          """)
  void givesEachNoteItsLanguage(String notes, String named) {
    assertEquals(named, named(notes, Language.KO, Language.EN));
    assertEquals("", told());
  }

  @Test
  void doesNotLookAtTheTextWhenThereIsOneLanguage() {
    assertEquals("a.md a KO", named("a.md=en", Language.KO));
    assertEquals("a.md a EN", named("a.md=ko", Language.EN));
  }

  @Test
  void findsKoreanNotesInAGlossaryThatIsEnglishFirst() {
    assertEquals("a.md a KO, b.md b EN", named("a.md=ko, b.md=-", Language.EN, Language.KO));
  }

  @Test
  void callsANoteByAllOfItsPathWhenItsNameIsTaken() {
    assertEquals(
        "a.ko.md a KO, a.markdown a-2 KO, a.md a-2-2 KO, week.md week KO, week/README.md week/README KO",
        named("a.md=ko, a.ko.md=ko, a.markdown=ko, week.md=ko, week/README.md=ko", Language.KO));
    assertEquals(4, problems.sorted().size());
  }

  private String named(String notes, Language... languages) {
    Map<String, TextFile> texts = new TreeMap<>();
    for (String note : notes.split(", ")) {
      String[] parts = note.split("=");
      String text = parts[1].equals("ko") ? KOREAN : parts[1].equals("en") ? ENGLISH : NEITHER;
      texts.put(parts[0], new TextFile("notes/" + parts[0], text));
    }
    return new Naming(texts, List.of(languages), problems)
        .notes().stream()
            .map(
                note -> note.file().path().substring(6) + " " + note.name() + " " + note.language())
            .collect(joining(", "));
  }

  private String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
