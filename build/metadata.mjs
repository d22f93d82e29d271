// What tools read of the element, made of its manifest: the manifest itself, types for frameworks, data for editors.
import { editorData } from './editor-data.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { manifest } from './manifest.mjs';

/** A plugin of the build that writes them into the package. */
export function metadata(packageJson) {
  return {
    name: 'metadata',
    async generateBundle() {
      const made = await manifest();
      const files = { 'custom-elements.json': made, ...editorData(made, packageJson), ...frameworkTypes(made) };
      for (const [fileName, content] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n` });
    },
  };
}
