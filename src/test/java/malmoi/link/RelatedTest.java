package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import malmoi.link.Backlinks.Saying;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.Term;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private final List<Saying> sayings = new ArrayList<>();
  private final Map<String, List<String>> see = new HashMap<>();
  private final TreeSet<String> topics = new TreeSet<>();

  @Test
  void termsThatAreMentionedTogetherAreRelatedTheSurestFirst() {
    entry("가", "볼륨", "마운트", "파드");
    entry("나", "볼륨", "마운트");
    entry("다", "볼륨", "마운트");
    entry("라", "파드", "노드");
    entry("마", "노드");
    assertEquals("마운트", related().get("볼륨").get(0));
    assertEquals("볼륨", related().get("마운트").get(0));
  }

  @Test
  void aTermThatIsEverywhereIsRelatedToNone() {
    for (String each : List.of("가", "나", "다", "라")) {
      entry(each, "컨테이너", "볼륨" + each);
    }
    assertEquals(List.of(), related().get("컨테이너"));
    assertEquals(List.of("가"), related().get("볼륨가"));
  }

  @Test
  void anEntryIsRelatedToWhatItSpeaksOfButATopicIsNot() {
    entry("도커", "이미지");
    topics.add("어떻게");
    entry("어떻게", "파드", "노드");
    assertEquals(List.of("도커"), related().get("이미지"));
    assertEquals(List.of("노드"), related().get("파드"));
    assertEquals(List.of(), related().get("어떻게"));
  }

  @Test
  void whatTheAuthorGivesComesFirstAndAllTogetherAreAtMostEight() {
    String[] said = {"ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅅ", "ㅇ", "ㅈ"};
    entry("도커", said);
    entry("다른", "말");
    see.put("도커", List.of("ㅈ", "말"));
    assertEquals(List.of("ㅈ", "말", "ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ"), related().get("도커"));
  }

  @Test
  void theOrderOfNotesChangesNothing() {
    entry("가", "볼륨", "마운트", "파드");
    entry("나", "볼륨", "노드");
    entry("다", "마운트", "노드", "볼륨");
    Map<String, List<String>> related = related();
    Collections.reverse(sayings);
    assertEquals(related, related());
  }

  @Test
  void anEntryThatSpeaksOfAllTermsCostsNoSquare() {
    entry("전부", IntStream.range(0, 60_000).mapToObj(n -> "t" + n).toArray(String[]::new));
    entry("다른", "말");
    assertTimeoutPreemptively(Duration.ofSeconds(20), this::related);
  }

  private void entry(String speaker, String... terms) {
    for (String term : terms) {
      sayings.add(new Saying(term, new Backlink(speaker, Language.KO, "", term, "")));
    }
  }

  private Map<String, List<String>> related() {
    TreeSet<String> ids = new TreeSet<>(see.keySet());
    sayings.forEach(saying -> ids.addAll(Arrays.asList(saying.term(), saying.backlink().from())));
    Imprint imprint =
        new Imprint(new Bilingual<>("", ""), List.of(Language.KO), Optional.empty(), List.of());
    List<Term> terms = ids.stream().map(this::term).toList();
    return Related.of(new Glossary(imprint, terms, List.of(), List.of(), List.of()), sayings);
  }

  private Term term(String id) {
    return new Term(
        id,
        topics.contains(id) ? Kind.TOPIC : Kind.TERM,
        new Bilingual<>(List.of(id), List.of()),
        List.of(),
        see.getOrDefault(id, List.of()),
        Linkage.USUAL,
        List.of());
  }
}
