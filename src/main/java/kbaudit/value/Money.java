package kbaudit.value;

import java.math.BigDecimal;

/**
 * A sum of money: {@code EUR 4.95}, {@code EUR 5}, {@code GBP 5..GBP 10}.
 *
 * @param currency ISO 4217: EUR, GBP, USD or CHF; {@link #UNSTATED} when the text names none
 */
public record Money(Amount amount, String currency) implements Value {

  /** ISO 4217 for no currency; may be any when compared. */
  public static final String UNSTATED = "XXX";

  @Override
  public String canonical() {
    return amount.write(number -> currency + " " + cents(number));
  }

  private static String cents(String number) {
    BigDecimal value = new BigDecimal(number);
    return value.scale() == 1 ? value.setScale(2).toPlainString() : number;
  }
}
