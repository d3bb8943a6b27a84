/** An amount as the reader's language writes it: whole amounts without decimals, the currency by its usual sign. */
export function formatMoney(amount: string, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}

/** "US dollars"; the code itself where the browser has no name for it. */
export function formatCurrencyName(currency: string, locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    }).formatToParts(2);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** `percent` is a decimal string without the sign. Shown in whole per cent. */
export function formatPercent(percent: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    Number(percent) / 100,
  );
}
