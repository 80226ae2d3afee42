// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Members, type MembersProps } from '@/components/members/Members';
import { MemberTablePart } from '@/components/members/MemberTablePart';
import { OfficeCards } from '@/components/members/OfficeCards';
import { SeatChooser } from '@/components/members/SeatChooser';
import type { ZipPlace } from '@/domain/congress/district';
import { type OfficeId, parseOfficeId } from '@/domain/congress/office';
import { officesById, officesByText, officesOfSeats } from '@/domain/congress/office-list';
import { findingOf, seatsOf } from '@/domain/congress/zip-finding';
import { parseState } from '@/domain/constituent/us-state';
import { sampleDirectory } from '@/tests/unit/domain/congress/sample-directory';

const directory = sampleDirectory();
const day = '2026-11-22';
const id = (text: string): OfficeId => parseOfficeId(text) ?? expect.fail();
const state = (code: string) => parseState(code) ?? expect.fail();
const [WITH_FORM, WITH_SITE, WITH_NONE] = [id('X000001'), id('X000002'), id('X000009')];

describe('cards', () => {
  it('open the form, or the site with a note, or the list of the House', () => {
    render(<OfficeCards list={officesById(directory, [WITH_FORM, WITH_SITE, WITH_NONE], day)} />);
    const cards = screen.getAllByRole('article');
    const link = (at: number, name: RegExp) =>
      within(cards[at] ?? expect.fail())
        .getByRole('link', { name })
        .getAttribute('href');
    expect(link(0, /^Open form/)).toBe('https://www.testcase.senate.gov/contact');
    expect(link(0, /^Call/)).toBe('tel:+1-202-225-0000');
    expect(link(1, /^Open site/)).toBe('https://www.fixtur.senate.gov');
    expect(cards[1]?.textContent).toContain('Only the site is known');
    expect(link(2, /^Open list/)).toBe('https://www.house.gov/representatives');
    expect(within(cards[2] ?? expect.fail()).queryByRole('link', { name: /^Call/ })).toBeNull();
  });

  it('report missing offices, and that a Congress is over', () => {
    render(<OfficeCards list={officesById(directory, [WITH_FORM, id('X999999')], '2027-01-03')} />);
    screen.getByText(/One office that you chose is not in the list/);
    screen.getByText(/list is of the 119th Congress, which is over/);
  });

  it('can show when an office was written to', () => {
    render(<OfficeCards list={officesById(directory, [WITH_FORM], day)} noteOf={() => 'written 3 Nov'} />);
    screen.getByText('written 3 Nov');
  });
});

describe('SeatChooser', () => {
  const show = (places: readonly ZipPlace[]) => {
    const finding = findingOf({ kind: 'places', places }, officesOfSeats(directory, seatsOf(places), day));
    const onChoose = vi.fn();
    render(<SeatChooser finding={finding} zip="02130" onChoose={onChoose} onState={() => {}} />);
    return onChoose;
  };

  it('offers the districts of a split ZIP code by name and number', async () => {
    const onChoose = show([{ kind: 'districts', state: state('MA'), districts: [1, 12] }]);
    screen.getByText(/more than one district/);
    await userEvent.click(screen.getByRole('button', { name: "Rep. Robin O'Mock, MA-12" }));
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ district: 12 }));
  });

  it('says why no representative is named after district lines changed, and links to the House with the ZIP code', () => {
    show([{ kind: 'state', state: state('MA'), why: 'lines-changed' }]);
    screen.getByText(/other lines hold in Massachusetts now. So we do not name your representative/);
    const link = screen.getByRole('link', { name: /Ask the House/ });
    expect(link.getAttribute('href')).toBe('https://ziplook.house.gov/htbin/findrep_house?ZIP=02130');
  });

  it('asks for an unknown state, likely ones first, and takes none without a click', async () => {
    const onState = vi.fn();
    render(
      <SeatChooser
        finding={{ kind: 'which-state', states: [state('TX')] }}
        zip="09012"
        onChoose={() => {}}
        onState={onState}
      />,
    );
    const take = screen.getByRole('button', { name: 'Take this one' });
    await userEvent.click(take);
    expect(onState).not.toHaveBeenCalled();
    const list = screen.getByRole('combobox', { name: 'State' });
    expect(within(list).getAllByRole('option')[1]?.textContent).toBe('Texas');
    await userEvent.selectOptions(list, 'Wyoming');
    await userEvent.click(take);
    expect(onState).toHaveBeenCalledWith('WY');
  });
});

describe('Members', () => {
  const props = (more: Partial<MembersProps> = {}): MembersProps => ({
    find: {
      zip: '',
      isWrong: false,
      busy: false,
      finding: null,
      vacant: null,
      onType: () => {},
      onFind: () => {},
      onState: () => {},
      onChoose: () => {},
    },
    mine: [WITH_FORM, WITH_SITE],
    list: officesById(directory, [WITH_FORM, WITH_SITE], day),
    search: { text: '', found: null },
    table: null,
    onSearch: () => {},
    onAdd: () => {},
    onChange: () => {},
    ...more,
  });

  it('reorders and removes offices, by keyboard too', async () => {
    const onChange = vi.fn();
    render(<Members {...props({ onChange })} />);
    screen.getByRole('button', { name: 'Move down Sen. Samuel Testcase' }).focus();
    await userEvent.keyboard('{Enter}');
    const changed = () => onChange.mock.lastCall?.[0]([WITH_FORM, WITH_SITE]);
    expect(changed()).toEqual([WITH_SITE, WITH_FORM]);
    expect(screen.queryByRole('button', { name: 'Move up Sen. Samuel Testcase' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Sen. Zoë Fixturé' }));
    expect(changed()).toEqual([WITH_FORM]);
  });

  it('adds a search result, but not twice', async () => {
    const onAdd = vi.fn();
    const found = officesByText(directory, 'ma', 3, day);
    render(<Members {...props({ onAdd, search: { text: 'ma', found } })} />);
    expect(screen.getAllByText('Added')).toHaveLength(2);
    screen.getByText(/The first 3; 2 more fit/);
    await userEvent.click(screen.getByRole('button', { name: 'Add Rep. Paula Testcase' }));
    expect(onAdd).toHaveBeenCalledWith('X000003');
  });

  it('says that nothing matches', () => {
    render(
      <Members {...props({ search: { text: 'xyz', found: officesByText(directory, 'xyz', 3, day) } })} />,
    );
    screen.getByText('No office fits that.');
  });
});

describe('MemberTablePart', () => {
  const table = { date: '2026-06-15', congress: 119, isOver: false };
  const rest = { busy: false, result: null, onRenew: () => {}, onBack: () => {} };

  it('offers no look-up while that is off, and says where to switch it on', () => {
    render(<MemberTablePart {...rest} table={table} isFetched={false} isOn={false} />);
    screen.getByText(/This list is of June 15, 2026. It came with Dear Member./);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link').getAttribute('href')).toBe('#data');
  });

  it('fetches a newer table, goes back, and shows the result', async () => {
    const [onRenew, onBack] = [vi.fn(), vi.fn()];
    const orders = { ...rest, onRenew, onBack };
    const refused = { kind: 'refused', why: 'seats-gone' } as const;
    render(<MemberTablePart {...orders} table={table} isFetched isOn result={refused} />);
    await userEvent.click(screen.getByRole('button', { name: 'Look for a newer list' }));
    await userEvent.click(screen.getByRole('button', { name: /^Go back/ }));
    expect([onRenew.mock.calls.length, onBack.mock.calls.length]).toEqual([1, 1]);
    screen.getByText(/too many seats are missing/);
  });
});
