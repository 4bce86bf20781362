package malmoi.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.text.Language;

/**
 * What the path of a note says: {@code week1/intro.en.md} and {@code en/week1/intro.md} are both
 * {@code week1/intro} in English.
 */
record NoteName(String name, Language language) {
  private static final List<String> ENDINGS = List.of(".md", ".markdown");

  /** Whether the name of a file or folder is that of a note. */
  static boolean isNote(String fileName) {
    return ending(fileName).isPresent();
  }

  /**
   * The suffix tells the language, else the first folder that is named for one, else it is the
   * default.
   *
   * @param path within the notes
   */
  static NoteName of(String path, Language byDefault) {
    List<String> steps = new ArrayList<>(Arrays.asList(path.split("/")));
    String last = withoutEnding(steps.remove(steps.size() - 1));
    Optional<Language> bySuffix = bySuffix(last);
    Optional<Language> byFolder = takeLanguageFolder(steps);
    String name = bySuffix.isPresent() ? last.substring(0, last.lastIndexOf('.')) : last;
    if (steps.isEmpty() || !name.equalsIgnoreCase("README")) {
      steps.add(name);
    }
    return new NoteName(String.join("/", steps), bySuffix.or(() -> byFolder).orElse(byDefault));
  }

  private static Optional<Language> bySuffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? Language.of(name.substring(dot + 1)) : Optional.empty();
  }

  private static Optional<Language> takeLanguageFolder(List<String> steps) {
    for (String step : steps) {
      Optional<Language> language = Language.of(step);
      if (language.isPresent()) {
        steps.remove(step);
        return language;
      }
    }
    return Optional.empty();
  }

  private static String withoutEnding(String fileName) {
    return fileName.substring(0, fileName.length() - ending(fileName).orElse("").length());
  }

  private static Optional<String> ending(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lower::endsWith).findFirst();
  }
}
