package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import malmoi.clean.CleanNote;
import malmoi.model.Kind;
import malmoi.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private static final String KO = "# 노트\n\n## 도커\n\n도구이다.\n\n### 쓰임\n\n가볍다.[^1]\n\n[^1]: 주\n";
  private static final String EN =
      "# Note\n\n## Docker\n\nA tool.\n\n### Use\n\nIt is light.[^1]\n\n[^1]: Note\n";

  @Test
  void setsASectionBesideItsTranslation() {
    Document page = sample(KO, EN).page("ko/docker.html");
    assertEquals(
        List.of("도구이다.", "A tool.", "쓰임 가볍다.1 주 ↩", "Use It is light.1 Note ↩"),
        page.select(".texts > *").eachText());
    assertEquals(List.of("en", "en"), page.select(".twin").eachAttr("lang"));
    assertEquals(1, page.select("#view-both").size());
  }

  @Test
  void setsTextsOfUnlikeSectionsBesideOneAnotherWhole() {
    Document page = sample(KO, "# Note\n\n## Docker\n\nA tool.\n").page("ko/docker.html");
    assertEquals(List.of("도구이다. 쓰임 가볍다.1 주 ↩", "A tool."), page.select(".texts > *").eachText());
  }

  @Test
  void setsThePartsOfANoteBesideThoseOfItsTranslation() {
    Document page = sample(KO, EN).page("en/notes/docker.html");
    assertEquals(
        List.of("Docker → A tool. Use It is light.1 Note ↩", "도커 도구이다. 쓰임 가볍다.1 주 ↩"),
        page.select("section.texts > *").eachText());
  }

  @Test
  void leavesANoteOfOtherPartsAlone() {
    String more = EN + "\n## Pod\n\nA group.\n";
    assertEquals(
        0, sample(KO, more).page("ko/notes/docker.html").select(".twin, #view-both").size());
  }

  @Test
  void hasNothingToSetBesideATextThatIsNotTranslated() {
    Document page = Sample.full().page("en/create-image.html");
    assertEquals(0, page.select(".twin, #view-both").size());
  }

  @Test
  void hasNothingToSetBesideATextWhenOneLanguageIsWanted() {
    Sample sample = sample(KO, EN).languages(Language.KO);
    assertEquals(0, sample.page("ko/docker.html").select(".twin, #view-both").size());
    assertEquals(0, sample.page("ko/notes/docker.html").select(".twin, #view-both").size());
  }

  private static Sample sample(String korean, String english) {
    Sample sample = new Sample();
    CleanNote ko = sample.note("docker.md", Language.KO, korean);
    CleanNote en = sample.note("docker.en.md", Language.EN, english);
    return sample
        .page("docker", ko, en)
        .term(
            "docker",
            Kind.TERM,
            List.of("도커"),
            List.of("Docker"),
            Sample.sense(Sample.entry(ko, "도커"), Sample.entry(en, "Docker")));
  }
}
