package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
  private static final String BUNDLE = "malmoi.text.Phrases";

  @Test
  void putsDetailsInTheirPlacesAsTheyAre() {
    assertEquals(
        "it's `{1}` {#id}, {9} {x} b {0",
        Phrasebook.of(BUNDLE, Language.EN).say("all", "{1}", "b"));
  }

  @Test
  void speaksTheLanguageAskedFor() {
    assertEquals("가", Phrasebook.of(BUNDLE, Language.KO).say("one", List.of()));
    assertEquals("a", Phrasebook.of(BUNDLE, Language.EN).say("one", List.of()));
  }

  @Test
  void doesNotCareForTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.KOREAN);
      assertEquals("a", Phrasebook.of(BUNDLE, Language.EN).say("one", List.of()));
    } finally {
      Locale.setDefault(before);
    }
  }
}
