package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import malmoi.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNameTest {

  @ParameterizedTest
  @CsvSource({
    "docker_report.md, docker_report,",
    "docker_report.en.md, docker_report, EN",
    "docker_report.KO.MD, docker_report, KO",
    "docker.kr.md, docker, KO",
    "docker.ko-KR.md, docker, KO",
    "docker.en_US.md, docker, EN",
    "a.b.md, a.b,",
    "a.markdown, a,",
    "week 1/도커.md, week 1/도커,",
    "en/week1/intro.md, week1/intro, EN",
    "week1/en/intro.md, week1/intro, EN",
    "docs/ko-kr/intro.md, docs/intro, KO",
    "en/ko/intro.md, ko/intro, EN",
    "en/intro.ko.md, intro, KO",
    "week1/README.md, week1,",
    "week1/README.en.md, week1, EN",
    "week1/README_KR.md, week1, KO",
    "week1/readme-en.md, week1, EN",
    "en/week1/readme.md, week1, EN",
    "week1/index.md, week1,",
    "week1/_index.en.md, week1, EN",
    "README.md, README,",
    "README_ko.md, README, KO",
    "en/README.md, README, EN",
    "index.md, index,",
    "en.md, en,",
    "english/a.md, english/a,",
    "list-en.md, list-en,",
    "what-is-docker_ko.md, what-is-docker_ko,",
    "컨테이너 0123456789abcdef0123456789abcdef.md, 컨테이너,",
    "정리 0123456789abcdef0123456789abcdef/도커 fedcba9876543210fedcba9876543210.md, 정리/도커,",
    "0123456789abcdef0123456789abcdef.md, 0123456789abcdef0123456789abcdef,",
    "컨테이너 0123456789ABCDEF.md, 컨테이너 0123456789ABCDEF,"
  })
  void saysNameAndLanguage(String path, String name, Language language) {
    assertEquals(new NoteName(name, Optional.ofNullable(language)), NoteName.of(path, false));
  }

  @ParameterizedTest
  @CsvSource({
    "docker_en.md, docker, EN",
    "docker-ko.md, docker, KO",
    "week1/docker-KR.md, week1/docker, KO",
    "docker.en.md, docker, EN",
    "docker.md, docker,",
    "token.md, token,",
    "open.md, open,"
  })
  void saysTheLanguageLooselyWhereATranslationStandsBeside(
      String path, String name, Language language) {
    assertEquals(new NoteName(name, Optional.ofNullable(language)), NoteName.of(path, true));
  }
}
