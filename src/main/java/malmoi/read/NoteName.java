package malmoi.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Language;

/**
 * What the path of a note says: {@code week1/intro.en.md} and {@code en/week1/intro.md} are both
 * {@code week1/intro} in English.
 *
 * @param language empty when the path names none
 */
record NoteName(String name, Optional<Language> language) {
  private static final List<String> ENDINGS = List.of(".md", ".markdown");
  private static final List<String> OF_FOLDER = List.of("readme", "index", "_index");
  private static final Pattern TAG = Pattern.compile("(?i)(ko|kr|en)(?:[-_](?:kr|us|gb))?");
  private static final Pattern SUFFIX = Pattern.compile("(.+)\\.(" + TAG + ")");
  private static final Pattern LOOSE_SUFFIX = Pattern.compile("(.+)[._-](" + TAG + ")");

  /** What Notion puts at the end of the names that it exports. */
  private static final Pattern NOTION_ID = Pattern.compile(" [0-9a-f]{32}(?=$|/)");

  /** Whether the name of a file or folder is that of a note. */
  static boolean isNote(String fileName) {
    return ending(fileName).isPresent();
  }

  /**
   * The suffix tells the language, else the first folder that is named for one.
   *
   * @param path within the notes
   * @param loosely whether {@code intro_en} and {@code intro-en} have a suffix too; those of a
   *     folder's own note, {@code README}, always have
   */
  static NoteName of(String path, boolean loosely) {
    List<String> steps = new ArrayList<>(Arrays.asList(withoutEnding(path).split("/")));
    steps.replaceAll(step -> NOTION_ID.matcher(step).replaceFirst(""));
    String last = steps.remove(steps.size() - 1);
    Optional<Language> byFolder = takeLanguageFolder(steps);
    Matcher suffix = (loosely || isOfFolder(stem(last)) ? LOOSE_SUFFIX : SUFFIX).matcher(last);
    boolean suffixed = suffix.matches();
    String name = suffixed ? suffix.group(1) : last;
    if (steps.isEmpty() || !isOfFolder(name)) {
      steps.add(name);
    }
    return new NoteName(String.join("/", steps), suffixed ? language(suffix.group(2)) : byFolder);
  }

  /** The path without its ending and anything that looks like the suffix of a language. */
  static String stem(String path) {
    Matcher suffix = LOOSE_SUFFIX.matcher(withoutEnding(path));
    return suffix.matches() ? suffix.group(1) : withoutEnding(path);
  }

  /** What a note is called that cannot have its name: all of its path that tells it from others. */
  static String longName(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return NOTION_ID.matcher(folder).replaceAll("")
        + withoutEnding(path).substring(folder.length());
  }

  /** A path without its {@code .md}. */
  static String withoutEnding(String path) {
    return path.substring(0, path.length() - ending(path).orElse("").length());
  }

  private static boolean isOfFolder(String name) {
    return OF_FOLDER.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Language> takeLanguageFolder(List<String> steps) {
    for (String step : steps) {
      if (TAG.matcher(step).matches()) {
        steps.remove(step);
        return language(step);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> language(String tag) {
    String main = tag.substring(0, 2);
    return Language.of(main.equalsIgnoreCase("kr") ? "ko" : main);
  }

  private static Optional<String> ending(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lower::endsWith).findFirst();
  }
}
