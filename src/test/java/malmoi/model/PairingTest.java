package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PairingTest {

  @Test
  void makesOneTermOfTheEntriesAtTheSamePlace() {
    Made made = Made.of("a.md", "## 도커⏎## 볼륨란⏎", "a.en.md", "## Docker⏎## Volume⏎");
    assertEquals(
        """
        docker term: 도커 | Docker; a.md:1 도커 = a.en.md:1 Docker
        volume term: 볼륨란 | Volume; a.md:2 볼륨란 = a.en.md:2 Volume
        """,
        made.terms());
    assertEquals("", made.problemsInShort());
  }

  @Test
  void tellsNotesWithUnequalNumbersOfEntriesAndPairsNone() {
    Made made = Made.of("a.md", "## 도커⏎## 볼륨⏎", "a.en.md", "## Docker⏎");
    assertEquals(
        """
        docker term: | Docker; a.en.md:1 Docker
        도커 term: 도커 |; a.md:1 도커
        볼륨 term: 볼륨 |; a.md:2 볼륨
        """,
        made.terms());
    assertEquals(
        """
        a.md: warning: this note has 2 entries and a.en.md has 1, so they cannot be paired; here: 도커 · 볼륨; there: Docker
          fix: add what one of them lacks, or give each pair one id: `{#id}`
        1 warning
        """,
        made.told());
  }

  @Test
  void pairsEntriesThatShareAnIdWhateverTheirPlace() {
    Made made =
        Made.of("a.md", "## 도커 {#d}⏎## 볼륨 {#v}⏎", "b.en.md", "## Volume {#v}⏎## Docker {#d}⏎");
    assertEquals(
        """
        d term: 도커 | Docker; a.md:1 도커 = b.en.md:2 Docker
        v term: 볼륨 | Volume; a.md:2 볼륨 = b.en.md:1 Volume
        """,
        made.terms());
    assertEquals("", made.problemsInShort());
  }

  @Test
  void doesNotPairEntriesOfDifferentGivenIds() {
    Made made = Made.of("a.md", "## 도커 {#d}⏎", "a.en.md", "## Volume {#v}⏎");
    assertEquals("d v", made.ids());
  }

  @Test
  void pairsByPlaceWhenOneSideGivesTheId() {
    Made made = Made.of("a.md", "## 도커 {#d}⏎", "a.en.md", "## Docker⏎");
    assertEquals("d term: 도커 | Docker; a.md:1 도커 = a.en.md:1 Docker\n", made.terms());
  }

  @Test
  void doesNotTellUnequalNumbersWhenAllIdsAreGiven() {
    Made made = Made.of("a.md", "## 도커 {#d}⏎## 볼륨 {#v}⏎", "a.en.md", "## Docker {#d}⏎");
    assertEquals("", made.problemsInShort());
    assertEquals("d v", made.ids());
  }

  @Test
  void pairsEqualNotesByIdsWhenTheirOrderDiffers() {
    Made made =
        Made.of("a.md", "## 도커 {#d}⏎## 볼륨 {#v}⏎", "a.en.md", "## Volume {#v}⏎## Docker {#d}⏎");
    assertEquals(
        """
        d term: 도커 | Docker; a.md:1 도커 = a.en.md:2 Docker
        v term: 볼륨 | Volume; a.md:2 볼륨 = a.en.md:1 Volume
        """,
        made.terms());
  }

  @Test
  void letsATermStandInOneLanguageAlone() {
    assertEquals("도커 term: 도커 |; a.md:1 도커\n", Made.of("a.md", "## 도커⏎").terms());
    assertEquals(
        "docker term: | Docker; a.en.md:1 Docker\n", Made.of("a.en.md", "## Docker⏎").terms());
  }
}
