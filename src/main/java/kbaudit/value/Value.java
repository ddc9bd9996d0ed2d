package kbaudit.value;

/** Something a sentence states that can be compared across languages. */
public sealed interface Value
    permits Span,
        Money,
        Percentage,
        Count,
        Quantity,
        Age,
        CalendarDay,
        Clock,
        OpeningHours,
        Contact,
        Members {

  /**
   * The value written the same way whatever the language and the wording: {@code P30D}, {@code EUR
   * 4.95}, {@code 23:00}. Two values of different units may still be equal, see {@link Relations}.
   */
  String canonical();
}
