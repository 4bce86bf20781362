package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotePathsTest {

  @ParameterizedTest
  @CsvSource({
    "docker_report, docker_report",
    "Week 1/My Note, Week-1/My-Note",
    "도커 정리, 도커-정리",
    "C#, C-",
    "a+b=50%&c, a-b=50--c"
  })
  void areThoseOfTheNotesWithoutWhatAnAddressCannotHold(String name, String path) {
    assertEquals(path, paths(Made.of(name + ".md", "# 가⏎## 나⏎")));
  }

  @Test
  void stepAsideWhenTheyDifferInMarksOrCaseOnly() {
    Made made = Made.of("a b.md", "## 도커⏎", "a-b.md", "## 볼륨⏎", "A-B.md", "## 파드⏎");
    assertEquals("A-B a-b-2 a-b-3", paths(made));
    assertEquals(
        """
        a b.md:0:0 warning note.stepped-aside [a-b, a-b-2]
        a-b.md:0:0 warning note.stepped-aside [a-b, a-b-3]
        """,
        made.problemsInShort());
  }

  @Test
  void areOneForBothLanguages() {
    Made made = Made.of("a.md", "# 가⏎## 나⏎", "a.en.md", "# A⏎## B⏎");
    assertEquals("a", paths(made));
    NotePage page = made.glossary().notes().get(0);
    assertEquals("가 A", page.title(Language.KO) + " " + page.title(Language.EN));
  }

  @Test
  void areNoneForANoteThatIsOneEntry() {
    assertEquals("", paths(Made.of("a.md", "---⏎title: 가⏎---⏎나⏎")));
  }

  private static String paths(Made made) {
    return made.glossary().notes().stream().map(NotePage::path).collect(Collectors.joining(" "));
  }
}
