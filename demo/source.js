// Shows files of this demo as they are: <code data-source="path"></code>.
for (const place of document.querySelectorAll('[data-source]')) {
  const response = await fetch(place.dataset.source);
  place.textContent = response.ok ? (await response.text()).trim() : `${place.dataset.source}: ${response.status}`;
}
