package malmoi.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import malmoi.model.Term;

/** The tags of all terms, each with the id of its list on index pages. */
final class Tags {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, List<Term>> tagged = new TreeMap<>();
  private final Map<String, String> ids = new TreeMap<>();

  Tags(List<Term> terms) {
    for (Term term : terms) {
      term.tags().forEach(tag -> tagged.computeIfAbsent(tag, key -> new ArrayList<>()).add(term));
    }
    Set<String> taken = new HashSet<>();
    for (String tag : tagged.keySet()) {
      String id = "tag-" + SPACE.matcher(tag).replaceAll("-");
      ids.put(tag, taken.add(id) ? id : id + "." + taken.size());
    }
  }

  /** Every tag, by code point. */
  Set<String> all() {
    return tagged.keySet();
  }

  /** The terms that have the tag, by id. */
  List<Term> terms(String tag) {
    return tagged.get(tag);
  }

  /** An id holds no space; should two tags come to the same one, the second steps aside. */
  String id(String tag) {
    return ids.get(tag);
  }
}
