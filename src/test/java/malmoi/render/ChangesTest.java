package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final String KO = "notes/docker.md";
  private static final String EN = "notes/docker.en.md";
  private static final String OLDER =
      "The original was changed on 2026-03-05. This translation is older.";

  @Test
  void saysOnItsPagesThatATranslationIsOlderThanItsOriginal() {
    Sample sample =
        Sample.full().changed(KO, "2026-03-05T01:00:00+09:00").changed(EN, "2026-03-04T15:59:00Z");
    assertEquals(OLDER, sample.page("en/docker.html").selectFirst(".status").text());
    assertEquals(OLDER, sample.page("en/notes/docker.html").selectFirst(".status").text());
    assertEquals(0, sample.page("ko/docker.html").select(".status").size());
  }

  @Test
  void saysNothingOfATranslationThatIsAsYoung() {
    Sample sample =
        Sample.full().changed(KO, "2026-03-05T01:00:00+09:00").changed(EN, "2026-03-04T16:00:00Z");
    assertEquals(0, sample.page("en/docker.html").select(".status").size());
  }

  @Test
  void saysNothingOfWhatNoRepositoryKnows() {
    Sample sample = Sample.full().changed(KO, "2026-03-05T01:00:00+09:00");
    assertEquals(0, sample.page("en/docker.html").select(".status").size());
    assertEquals(0, sample.page("ko/index.html").select("#recent").size());
  }

  @Test
  void listsAChangedNoteOnceByTheDayOnItsAuthorsClock() {
    Document home =
        Sample.full()
            .changed(KO, "2026-03-05T01:00:00+09:00")
            .changed(EN, "2026-03-01T16:00:00Z")
            .page("ko/index.html");
    assertEquals(List.of("도커 노트 2026-03-05"), home.select("#recent li").eachText());
  }

  @Test
  void listsNothingWhenAllWasChangedOnOneDay() {
    Document home =
        Sample.full()
            .changed(KO, "2026-03-05T01:00:00Z")
            .changed(EN, "2026-03-05T16:00:00Z")
            .page("ko/index.html");
    assertEquals(0, home.select("#recent").size());
  }
}
