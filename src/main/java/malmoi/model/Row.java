package malmoi.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** The entries of two notes that say the same in two languages; at least one is there. */
record Row(Bilingual<Optional<Draft>> drafts) {

  static Row of(Draft draft) {
    return new Row(
        Bilingual.<Optional<Draft>>of(l -> Optional.empty())
            .with(draft.language(), Optional.of(draft)));
  }

  /** The entries that are there, the Korean one first. */
  List<Draft> present() {
    return Stream.of(Language.values()).flatMap(l -> drafts.in(l).stream()).toList();
  }

  /** The language of the one entry; empty when there are two. */
  Optional<Language> onlyLanguage() {
    List<Language> there =
        Stream.of(Language.values()).filter(l -> drafts.in(l).isPresent()).toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  /** The entry whose file comes first. */
  Draft first() {
    return present().stream().min((a, b) -> a.place().compareTo(b.place())).orElseThrow();
  }

  boolean isTopic() {
    return present().stream().allMatch(Draft::topic);
  }

  Sense sense() {
    return new Sense(drafts.map(draft -> draft.map(Draft::entry)));
  }
}
