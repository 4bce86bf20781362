package malmoi.render;

import java.util.Map;

/** Loads classes that lie nowhere any more. */
final class CompiledClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  /**
   * A loader of classes that may use this program's.
   *
   * @param classes their code by name
   */
  CompiledClasses(Map<String, byte[]> classes) {
    super(CompiledClasses.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
