package malmoi.text;

import java.util.Objects;
import java.util.function.Function;

/** One value in Korean and one in English; neither is null. */
public record Bilingual<T>(T ko, T en) {

  public Bilingual {
    Objects.requireNonNull(ko);
    Objects.requireNonNull(en);
  }

  /** The value that {@code make} gives for each language. */
  public static <T> Bilingual<T> of(Function<Language, T> make) {
    return new Bilingual<>(make.apply(Language.KO), make.apply(Language.EN));
  }

  public T in(Language language) {
    return language == Language.KO ? ko : en;
  }

  public Bilingual<T> with(Language language, T value) {
    return language == Language.KO ? new Bilingual<>(value, en) : new Bilingual<>(ko, value);
  }

  public <R> Bilingual<R> map(Function<? super T, ? extends R> change) {
    return new Bilingual<>(change.apply(ko), change.apply(en));
  }
}
