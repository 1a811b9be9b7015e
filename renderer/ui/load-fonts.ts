// Loads the faces of reading before there is something to read: text that is laid out anew when they come moves under the eye.
const faces = ['400 18px "Source Serif 4 Variable"', 'italic 400 18px "Source Serif 4 Variable"', '400 18px "Noto Naskh Arabic"'] as const;

/** One that cannot be loaded is no error: the next face of the family in tokens.css stands in for it. */
export function loadFonts(): void {
  for (const face of faces) void document.fonts.load(face, face.includes('Arabic') ? 'ا' : 'a');
}
