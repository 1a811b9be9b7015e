// Why a block is dimmed, as the tooltip of what stands dimmed on the page.
import { boilerplateReasons, type Block } from '../../contract/text/block.ts';
import { words } from '../words/catalogue.ts';

export function dimmedReason({ boilerplate }: Block): string | undefined {
  return boilerplate && words.reading.boilerplate(boilerplateReasons[boilerplate]);
}
