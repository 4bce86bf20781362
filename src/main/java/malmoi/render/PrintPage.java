package malmoi.render;

/** The page that makes a booklet when it is printed. */
public record PrintPage(Frame frame, Booklet booklet) {}
