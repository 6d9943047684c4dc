import {
  ComponentType,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

/** The components directly inside one. */
function childrenOf(component: APIMessageComponent): APIMessageComponent[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return component.components;
    case ComponentType.Section:
      return [...component.components, component.accessory];
    default:
      return [];
  }
}

/** A component and all within it, each with the path to it. */
export function* walkComponents(
  components: readonly APIMessageComponent[],
  path: readonly (string | number)[] = [],
): Generator<{ component: APIMessageComponent; path: readonly (string | number)[] }> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield { component, path: here };
    yield* walkComponents(childrenOf(component), [...here, 'components']);
  }
}

/** Components as Discord gives them back: each with a number of its own. */
export function numberComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const copy = structuredClone([...components]);
  let last = 0;
  for (const { component } of walkComponents(copy)) component.id ??= ++last;
  return copy;
}

/** All the text that a message's components show. */
export function textOf(components: readonly APIMessageComponent[]): string {
  return [...walkComponents(components)]
    .flatMap(({ component }) => (component.type === ComponentType.TextDisplay ? component.content : []))
    .join('\n');
}
