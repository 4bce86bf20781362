package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      textBlock =
          """
          Docker                       => docker
          Container Runtime            => container-runtime
          가상 머신                    => 가상-머신
          컨테이너(Container)          => 컨테이너-container
          C++                          => c-plus-plus
          C#                           => c-sharp
          F# & C++                     => f-sharp-and-c-plus-plus
          R&D                          => r-and-d
          a+b                          => a-plus-b
          CI/CD                        => ci-cd
          Node.js                      => node-js
          docker_compose               => docker-compose
          ...What?!                    => what
          “따옴표” — 줄표              => 따옴표-줄표
          Café Ångström naïve          => cafe-angstrom-naive
          Ｆｕｌｌ                     => ｆｕｌｌ
          IŞIK                         => isik
          İ                            => i
          straße                       => straße
          Привет                       => привет
          日本語                       => 日本語
          ㄱ과 ㅏ                      => ㄱ과-ㅏ
          ١٢٣                          => ١٢٣
          🐳 고래                      => 고래
          x²                           => x
          """)
  void isTheNameInTheFormOfAnAddress(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "?!", "🐳"})
  void isEmptyWhenNothingIsLeft(String name) {
    assertEquals("", Slug.of(name));
  }

  @Test
  void isTheSameForBothFormsOfUnicode() {
    for (String name : new String[] {"가상 머신", "Café", "ｶﾞ", "がぎ", "й"}) {
      String nfd = Normalizer.normalize(name, Normalizer.Form.NFD);
      assertEquals(Slug.of(name), Slug.of(nfd), name);
      assertEquals(Normalizer.normalize(Slug.of(nfd), Normalizer.Form.NFC), Slug.of(nfd), name);
    }
  }

  @Test
  void isTheSameUnderTheTurkishLocale() {
    Locale machines = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("init-container", Slug.of("INIT Container"));
    } finally {
      Locale.setDefault(machines);
    }
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "61, 60", "200, 60"})
  void isCutAtSixtyCharacters(int length, int expected) {
    assertEquals("a".repeat(expected), Slug.of("a".repeat(length)));
  }

  @Test
  void isCutAtTheLastHyphenThatFits() {
    assertEquals("a".repeat(40), Slug.of("a".repeat(40) + " " + "b".repeat(30)));
    assertEquals("a".repeat(60), Slug.of("a".repeat(60) + " b"));
    assertEquals(
        "a".repeat(29) + "-" + "b".repeat(30), Slug.of("a".repeat(29) + " " + "b".repeat(30)));
  }

  @Test
  void isNeverCutInsideASurrogatePairOrOffItsMark() {
    String twoUnits = "𠀀";
    assertEquals("a".repeat(59), Slug.of("a".repeat(59) + twoUnits + "b"));
    assertEquals(twoUnits.repeat(30), Slug.of(twoUnits.repeat(31)));
    assertEquals(Slug.of("कि".repeat(40)), Slug.of(Slug.of("कि".repeat(40))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker", "가상-머신", "c-sharp", "404", "a1-b2"})
  void isTheFormThatAGivenIdHas(String id) {
    assertEquals(true, Slug.isSlug(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Docker", "-a", "a-", "a--b", "a_b", "a b", "café", "c++", "a.html", "../a"})
  void isNotTheFormOfAnyOtherId(String id) {
    assertEquals(false, Slug.isSlug(id));
  }

  @Test
  void isASlugItselfWhateverItWasMadeOf() {
    java.util.Random random = new java.util.Random(3);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder name = new StringBuilder();
      for (int k = random.nextInt(90); k >= 0; k--) {
        name.appendCodePoint(
            random.nextInt(3) > 0 ? random.nextInt(0x3000) : random.nextInt(0x2FFFF));
      }
      String slug = Slug.of(name.toString());
      assertEquals(slug, Slug.of(slug), () -> name.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Week 1, Week-1",
    "docker_report, docker_report",
    "a<b>c:d, a-b-c-d",
    "C#, C-",
    "50%, 50-",
    "도커+, 도커-"
  })
  void ofAStepOfAPathKeepsItsLetters(String step, String address) {
    assertEquals(address, Slug.pathStep(step));
  }
}
