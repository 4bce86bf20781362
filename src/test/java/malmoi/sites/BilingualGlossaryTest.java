package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A glossary of one term a file, in folders and with endings for two languages. */
class BilingualGlossaryTest {
  @RegisterExtension
  static final BuiltSite SITE = BuiltSite.of("a-glossary-of-one-term-a-file-in-two-languages");

  @Test
  void isAsExpected() {
    Expected.compare(SITE);
  }

  @Test
  void aTermOfTwoFilesHasOnePageInEachLanguage() {
    for (String term : List.of("container", "image", "pod", "registry")) {
      assertTrue(SITE.terms().contains(term), term);
    }
    assertEquals("컨테이너", SITE.main("ko/container.html").selectFirst("h1").text());
    assertEquals("Container", SITE.main("ko/container.html").selectFirst(".counterpart").text());
    assertTrue(SITE.main("en/pod.html").text().contains("placed together"));
    assertTrue(SITE.main("ko/pod.html").text().contains("함께 배치되는"));
  }

  @Test
  void aNameOfTwoTermsIsNotLinkedAndTold() {
    assertEquals(List.of(), SITE.linked("ko/pod.html", "change-data.html"));
    assertEquals(List.of(), SITE.linked("ko/pod.html", "continuous-delivery.html"));
    assertEquals(List.of(), SITE.linked("en/image.html", "continuous-delivery.html"));
    assertTrue(
        SITE.problems().contains("`CD`")
            && SITE.problems().contains("change-data, continuous-delivery"));
  }

  @Test
  void aTermIsLinkedAsItsDefinitionSays() {
    String text = "ko/container.html";
    assertEquals(List.of("배포"), SITE.linked(text, "deployment.html"));
    assertEquals(List.of("잡"), SITE.linked(text, "job.html"));
    assertEquals(List.of("컨테이너 이름"), SITE.linked(text, "name.html"));
    assertEquals(List.of(), SITE.linked(text, "host.html"));
    assertFalse(SITE.html().contains(">잡</a>종"));
    assertFalse(SITE.html().contains("스트레스 <a"));
  }

  @Test
  void anUnknownNameIsToldAndAnEscapedOneIsText() {
    String text = SITE.main("ko/volume.html").text();
    assertTrue(text.contains("파드와 클러스터가 함께 쓴다. [[볼륨]]은 글자 그대로이다."), text);
    assertTrue(SITE.problems().contains("`클러스터`"));
  }

  @Test
  void aDraftIsOnNoPageAndAMissingTranslationIsShownInTheOtherLanguage() {
    assertFalse(SITE.html().contains("비밀"));
    assertFalse(SITE.html().contains("아직 보이지 않을"));
    assertTrue(SITE.main("en/volume.html").text().contains("남는 저장 공간이다."));
    assertTrue(SITE.main("ko/continuous-delivery.html").text().contains("one step further"));
  }

  @Test
  void explicitLinksWin() {
    assertEquals(List.of("instance of an image"), SITE.linked("en/container.html", "image.html"));
    assertEquals(List.of("Pod"), SITE.linked("en/container.html", "notes/pod.html"));
    assertEquals(
        List.of("the registry"),
        SITE.linked("en/container.html", "../en/notes/registry.html#where-images-live"));
  }
}
