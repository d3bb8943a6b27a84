/** Keeps the report's place until it is there. Says nothing: the status region does. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="bar short" />
      <div class="bar title" />
      <div class="bar title half" />
      <div class="bar nav" />
      <div class="bar text" />
      <div class="bar text" />
      <div class="bar text half" />
      <div class="bar short" />
    </div>
  );
}
