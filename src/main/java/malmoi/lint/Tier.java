package malmoi.lint;

import java.util.Locale;

/** How sure it is that a finding is a slip. */
public enum Tier {
  /** Nearly always a slip. */
  SURE,
  /** As often as not. */
  MAYBE,
  /** No slip, but a style that most style guides advise against. */
  ADVICE;

  /** As it is printed: {@code sure}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
