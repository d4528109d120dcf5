/* global $, RED */
/** The form of the connection. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});
  const PREFIX = '#node-config-input-';
  /** What is needed depends on the system and on whether it is simulated. */
  const DEPENDENT = ['host', 'telphinPublicUrl', 'username', 'password', 'clientId', 'clientSecret'];

  /** Prepares the open form. */
  CtiForms.prepareConnection = function (node) {
    prepareTabs(node);
    prepareOptions(node);
    $(PREFIX + 'simulator').on('change', () => showSource());
    $('#cti-test').on('click', (event) => {
      event.preventDefault();
      CtiForms.testConnection(node, settingsOnScreen(node));
    });
    CtiForms.systems().then((systems) => {
      const select = $(PREFIX + 'system').empty();
      for (const system of systems) $('<option>').val(system.system).text(system.title).appendTo(select);
      if (!systems.some((system) => system.system === node.system)) {
        $('<option>').val(node.system).text(node.system).appendTo(select);
      }
      select.val(node.system).on('change', () => showSystem(node, systems));
      showSystem(node, systems);
    });
    showSource();
  };

  function prepareTabs(node) {
    const tabs = RED.tabs.create({
      id: 'cti-connection-tabs',
      onchange: (tab) => {
        $('#cti-connection-tabs-content').children().hide();
        $('#' + tab.id).show();
      },
    });
    tabs.addTab({ id: 'cti-tab-connection', label: node._('tab.connection') });
    tabs.addTab({ id: 'cti-tab-options', label: node._('tab.options') });
    setTimeout(() => tabs.resize(), 0);
  }

  /** Selections are marked up as `data-cti-choices="value,value"`; their labels are in the catalogue. */
  function prepareOptions(node) {
    $('#node-config-dialog-edit-form, #cti-connection-tabs-content')
      .find('input[data-cti-choices]')
      .each(function () {
        const property = $(this)
          .attr('id')
          .slice(PREFIX.length - 1);
        const choices = $(this)
          .attr('data-cti-choices')
          .split(',')
          .map((value) => ({
            value,
            label: node._('choice.' + property + '.' + value, { defaultValue: value }),
          }));
        const multiple = $(this).attr('data-cti-multiple') !== undefined;
        CtiForms.choiceInput($(this), choices, node._('label.free-text'), multiple);
      });
    $(PREFIX + 'uccxMode').on('change', () => {
      $('.cti-agent-mode').toggle($(PREFIX + 'uccxMode').val() === 'agent');
      validateAgain(['uccxAgentId', 'uccxAgentExtension', 'uccxAgentInstrument']);
    });
    $('.cti-agent-mode input').on('change', (event) => {
      // What one of the three says is news to the other two; their own events must not come back here.
      if (event.originalEvent !== undefined) $(PREFIX + 'uccxMode').trigger('change');
    });
    $(PREFIX + 'uccxMode').trigger('change');
  }

  /** What a form leaves hidden of another system must not get in this one's way. */
  CtiForms.saveConnection = function () {
    const systems = $('[data-cti-tls]').attr('data-cti-system').split(' ');
    if (!systems.includes($(PREFIX + 'system').val())) $(PREFIX + 'tls').val('_ADD_');
  };

  /** A property of the open form, else of the stored node. */
  function current(node, property) {
    return $(PREFIX + property).length > 0 ? valueOf(property) : node[property];
  }

  /** A host is needed unless the simulator is on or the system has one; several are separated by commas. */
  CtiForms.validHost = function (node, value, options) {
    if (current(node, 'simulator') || CtiForms.isVariable(value)) return true;
    if (current(node, 'system') === 'telphin' && !value) return true;
    const hosts = String(value || '')
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== '');
    if (hosts.length === 0) return CtiForms.invalid(node, options, 'error.host-required');
    return hosts.every(isHost) || CtiForms.invalid(node, options, 'error.host-form');
  };

  /** A name or address, with or without a port; an IPv6 address with a port stands in brackets. */
  function isHost(text) {
    if (/\$\{[^{}]+\}/.test(text)) return true;
    if (/^[0-9A-Fa-f:.%]+$/.test(text) && text.split(':').length > 2) return true;
    const parts = /^(?:\[[0-9A-Fa-f:.%]+\]|[\p{L}\p{N}._-]+)(?::(\d{1,5}))?$/u.exec(text);
    const port = parts && parts[1];
    return parts !== null && (port === undefined || (port >= 1 && port <= 65535));
  }

  /** The URL of a web server, blank, or a variable. */
  CtiForms.webAddress = function (node, value, options) {
    if (!value || CtiForms.isVariable(value) || /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(value))
      return true;
    return CtiForms.invalid(node, options, 'error.web-address');
  };

  /** Telphin has to be told where this Node-RED is; the simulator is on the same machine. */
  CtiForms.publicUrl = function (node, value, options) {
    if (current(node, 'system') !== 'telphin' || current(node, 'simulator')) return true;
    if (value) return CtiForms.webAddress(node, value, options);
    return CtiForms.invalid(node, options, 'error.public-url-required');
  };

  /** The JSON text of an object, blank, or a variable. */
  CtiForms.jsonObject = function (node, value, options) {
    if (!value || CtiForms.isVariable(value)) return true;
    try {
      if (/^\s*\{/.test(value) && JSON.parse(value)) return true;
    } catch {
      // What is wrong is said below.
    }
    return CtiForms.invalid(node, options, 'error.json-object');
  };

  /** Agent mode has to know its agent, by any one of three properties. */
  CtiForms.agentOfMode = function (node, value, options) {
    if (current(node, 'system') !== 'uccx' || current(node, 'uccxMode') !== 'agent') return true;
    const properties = ['uccxAgentId', 'uccxAgentExtension', 'uccxAgentInstrument'];
    if (value || properties.some((property) => current(node, property))) return true;
    return CtiForms.invalid(node, options, 'error.agent-required');
  };

  /** A credential that these systems cannot do without; the simulator brings its own. */
  CtiForms.credential = function (node, value, systems, options) {
    if (value || current(node, 'simulator') || !systems.includes(current(node, 'system'))) return true;
    return CtiForms.invalid(node, options, 'error.credential-required');
  };

  /** Flags of the event request that go together. */
  CtiForms.eventFlags = function (node, value, options) {
    const flags = String(value || '').split(',');
    const delta2 = flags.includes('-CD2');
    const fits = delta2 ? !flags.includes('-SCN') && !flags.includes('-CONN') : !flags.includes('-TEXT');
    if (fits) return true;
    return CtiForms.invalid(node, options, 'error.event-flags');
  };

  /** A bit mask: decimal, hexadecimal, or left to the driver. */
  CtiForms.mask = function (node, value, options) {
    if (/^(auto|0x[0-9a-f]{1,8}|\d{1,10})?$/i.test(value || '') || CtiForms.isVariable(value)) return true;
    return CtiForms.invalid(node, options, 'error.mask');
  };

  /** Shows what belongs to the chosen system. */
  function showSystem(node, systems) {
    const name = $(PREFIX + 'system').val();
    const system = systems.find((candidate) => candidate.system === name);
    $('[data-cti-system]').each(function () {
      $(this).toggle($(this).attr('data-cti-system').split(' ').includes(name));
    });
    $(PREFIX + 'port').attr('placeholder', system ? system.defaultPort : '');
    const ownHost = name === 'telphin' && node._('placeholder.telphin-host');
    $(PREFIX + 'host').attr('placeholder', ownHost || node._('placeholder.host'));
    $(PREFIX + 'uccxMode').trigger('change');
    validateAgain(DEPENDENT);
    fillScenarios(node, system ? system.scenarios : []);
  }

  function fillScenarios(node, scenarios) {
    const select = $(PREFIX + 'scenario');
    const chosen = select.find('option').length > 0 ? select.val() : node.scenario;
    select.empty().append($('<option value="">').text(node._('choice.scenario.none')));
    const offered = chosen && !scenarios.includes(chosen) ? [chosen, ...scenarios] : scenarios;
    for (const scenario of offered) $('<option>').val(scenario).text(scenario).appendTo(select);
    select.val(chosen);
  }

  /** Shows the simulator's settings or those of a real system. */
  function showSource() {
    const simulated = $(PREFIX + 'simulator').is(':checked');
    $('.cti-simulated').toggle(simulated);
    $('.cti-real').toggle(!simulated);
    validateAgain(DEPENDENT);
  }

  /** Properties change together with others: the editor looks at them again when it hears of a change. */
  function validateAgain(properties) {
    for (const property of properties) $(PREFIX + property).trigger('change');
  }

  /** The settings on screen, in the shape of the flow file; blank credentials are those stored. */
  function settingsOnScreen(node) {
    const settings = { id: node.id, credentials: {} };
    for (const property of Object.keys(node._def.defaults)) settings[property] = valueOf(property);
    for (const name of Object.keys(node._def.credentials)) settings.credentials[name] = valueOf(name);
    return settings;
  }

  function valueOf(property) {
    const input = $(PREFIX + property);
    return input.attr('type') === 'checkbox' ? input.is(':checked') : input.val();
  }
})();
