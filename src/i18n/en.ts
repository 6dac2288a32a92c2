import account from './en/account.json'
import audit from './en/audit.json'
import calendars from './en/calendars.json'
import clients from './en/clients.json'
import common from './en/common.json'
import compliance from './en/compliance.json'
import contracts from './en/contracts.json'
import crash from './en/crash.json'
import desk from './en/desk.json'
import error from './en/error.json'
import files from './en/files.json'
import format from './en/format.json'
import hourReports from './en/hour_reports.json'
import hours from './en/hours.json'
import inbox from './en/inbox.json'
import intake from './en/intake.json'
import invoices from './en/invoices.json'
import letter from './en/letter.json'
import letters from './en/letters.json'
import moving_in from './en/moving_in.json'
import my_day from './en/my_day.json'
import notices from './en/notices.json'
import overage from './en/overage.json'
import papers from './en/papers.json'
import portal from './en/portal.json'
import requisites from './en/requisites.json'
import search from './en/search.json'
import settings from './en/settings.json'
import statements from './en/statements.json'
import tariffs from './en/tariffs.json'
import team from './en/team.json'
import tenants from './en/tenants.json'
import ticket from './en/ticket.json'
import ui from './en/ui.json'
import undone from './en/undone.json'
import why from './en/why.json'
import works from './en/works.json'
import writing from './en/writing.json'

export default {
  account,
  audit,
  calendars,
  clients,
  common,
  works,
  invoices,
  requisites,
  contracts,
  overage,
  papers,
  compliance,
  crash,
  desk,
  error,
  files,
  format,
  hour_reports: hourReports,
  hours,
  inbox,
  intake,
  letter,
  letters,
  moving_in,
  my_day,
  notices,
  portal,
  search,
  settings,
  statements,
  tariffs,
  team,
  tenants,
  ticket,
  ui,
  why,
  undone,
  writing,
}
