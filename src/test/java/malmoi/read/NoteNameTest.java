package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import malmoi.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNameTest {

  @ParameterizedTest
  @CsvSource({
    "docker_report.md, docker_report, KO",
    "docker_report.en.md, docker_report, EN",
    "docker_report.KO.MD, docker_report, KO",
    "a.b.md, a.b, KO",
    "a.markdown, a, KO",
    "week 1/도커.md, week 1/도커, KO",
    "en/week1/intro.md, week1/intro, EN",
    "week1/en/intro.md, week1/intro, EN",
    "en/ko/intro.md, ko/intro, EN",
    "en/intro.ko.md, intro, KO",
    "week1/README.md, week1, KO",
    "week1/README.en.md, week1, EN",
    "en/week1/readme.md, week1, EN",
    "README.md, README, KO",
    "en/README.md, README, EN",
    "en.md, en, KO",
    "english/a.md, english/a, KO"
  })
  void saysNameAndLanguage(String path, String name, Language language) {
    assertEquals(new NoteName(name, language), NoteName.of(path, Language.KO));
  }
}
