package malmoi.render;

/** A link from one page to another, or out of the site. */
public record Link(Words words, String href) {}
