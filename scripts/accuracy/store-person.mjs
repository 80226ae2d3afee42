// @ts-check
import { importData } from '../../tests/support/own-pages.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Constituent } from './sample-constituents.mjs' */

/**
 * Stores the person who fills, and a letter if one is given, the way a person would: a data file, chosen
 * under "Import my data".
 * @param {Page} own the options page
 * @param {Constituent} constituent
 * @param {{ id: string } | null} letter
 */
export async function storePerson(own, constituent, letter) {
  await importData(own, {
    constituent,
    ...(letter && {
      letters: [letter],
      settings: { chosenLetter: letter.id, wantsReply: true, staleBillAcknowledged: [] },
    }),
  });
}
