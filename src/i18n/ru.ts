import account from './ru/account.json'
import audit from './ru/audit.json'
import calendars from './ru/calendars.json'
import clients from './ru/clients.json'
import common from './ru/common.json'
import compliance from './ru/compliance.json'
import contracts from './ru/contracts.json'
import crash from './ru/crash.json'
import desk from './ru/desk.json'
import error from './ru/error.json'
import files from './ru/files.json'
import format from './ru/format.json'
import hourReports from './ru/hour_reports.json'
import hours from './ru/hours.json'
import inbox from './ru/inbox.json'
import intake from './ru/intake.json'
import invoices from './ru/invoices.json'
import letter from './ru/letter.json'
import letters from './ru/letters.json'
import moving_in from './ru/moving_in.json'
import my_day from './ru/my_day.json'
import notices from './ru/notices.json'
import overage from './ru/overage.json'
import papers from './ru/papers.json'
import portal from './ru/portal.json'
import requisites from './ru/requisites.json'
import search from './ru/search.json'
import settings from './ru/settings.json'
import statements from './ru/statements.json'
import tariffs from './ru/tariffs.json'
import team from './ru/team.json'
import tenants from './ru/tenants.json'
import ticket from './ru/ticket.json'
import ui from './ru/ui.json'
import undone from './ru/undone.json'
import why from './ru/why.json'
import works from './ru/works.json'
import writing from './ru/writing.json'

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
