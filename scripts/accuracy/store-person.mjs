// @ts-check
import { importData } from '../../tests/support/own-pages.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Constituent } from './sample-constituents.mjs' */

/**
 * Stores the person and, if given, a letter the way a person would: by importing a data file in the options page.
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
